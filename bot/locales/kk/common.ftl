# Words every channel uses. A mistake's words say what happened and what to do next.

mistake-empty = Сұрағыңызды жазыңыз: хабарлама бос.
mistake-no_words = Мен тек сөзді түсінемін. Сұрағыңызды кәдімгі мәтінмен, қазақша не орысша жазыңыз.
mistake-too_long = Хабарлама тым ұзын: ең көбі { $limit } таңба оқи аламын. Қысқартып, қайта жіберіңіз.
mistake-bad_json = Сұраныс оқылмады: бұл JSON емес. Жақшалар мен тырнақшаларды тексеріңіз.
mistake-bad_date = Мұндай күн жоқ: { $value }. Күнді 2025-09-30 түрінде жазыңыз.
mistake-unknown_rule = «{ $id }» деген есептеу жоқ.
mistake-bad_input = «{ $input }» ({ $id }) үшін «{ $value }» мәні жарамайды. Былай болады: { $allowed }. Мысалы: { $example }.
mistake-unknown_input = Бұл есептеуде «{ $input }» деген дерек жоқ. Мыналарды көрсетуге болады: { $allowed }.
mistake-bad_choice = «{ $value }» мәні «{ $id }» үшін жарамайды. Мына мәндердің бірін жазыңыз: { $allowed }.
mistake-unknown_edition = «{ $value }» деген құжат жоқ. Бар құжаттар: { $allowed }.
mistake-unknown_conversation = Мұндай әңгіме жоқ: ол өшірілген немесе мекенжайы қате. Жаңасын бастаңыз.
mistake-bad_request = Сұраныста бірдеңе дұрыс емес: { $detail }
mistake-too_many = Сұрақ тым жиі келіп жатыр. Бір минут күте тұрыңыз, сосын жалғастырамыз.
mistake-not_found = Мұнда ештеңе жоқ. Бет көшірілген немесе мекенжайда қате бар шығар.
mistake-wrong_type = Сұраныстың бұл түрі қабылданбайды. JSON жіберіңіз: Content-Type: application/json.
mistake-unknown_case = «{ $id }» нөмірлі өтініш жоқ.
mistake-closed_case = { $id } өтініші жабылған: оған енді жауап беруге болмайды.
mistake-too_large = Сұраныс тым үлкен: ең көбі { $limit } КБ.
mistake-foreign_form = Форма басқа сайттан жіберілген, сондықтан қабылдамадым. Бетті қайта ашып, тағы жіберіп көріңіз.

error-ours = Бұл сізден емес, менен кеткен ақау. Бір минуттан кейін қайталап көріңіз.
error-store = Қазір жадыма қол жетпей тұр, сондықтан жауап бере алмаймын. Бір минуттан кейін қайталап көріңіз.

# Standing of a document: its name, and a mark in front of it where there are no colours.
standing-in_force = қолданыста
standing-methodology = әдістеме
standing-clarification = түсіндірме
standing-superseded = күшін жойған
standing-draft = жоба, қолданыста емес
standing-unregistered = тізімде жоқ

badge-in_force = ✅
badge-methodology = 📘
badge-clarification = ✉️
badge-superseded = ⌛
badge-draft = 📝
badge-unregistered = ❔

# Status of an answer.
status-answered = Құжаттар бойынша жауап
status-computed = Есептеу
status-clarification = Нақтылайық
status-unanswerable = Құжаттарда жауабы жоқ
status-out_of_scope = Аттестаттау туралы емес
status-refused = Бұған көмектесе алмаймын
status-escalated = Маманға берілді
# Conversations handed to a person.
case-reply = { $case } өтініші бойынша маманның жауабы
case-open = жауап күтіп тұр
case-answered = жауап берілді
case-closed = жабылды
status-error = Болмай қалды

language-ru = Русский
language-kk = Қазақша

# What was understood, and whether it is remembered.
facts = Мен не түсіндім
facts-wrong = Олай емес
facts-wrong-said = Олай емес: { $label }
facts-remember-why = Әңгіме үзілсе, мұны ұмытамын. Осы хат алмасудағы келесі сұрақтар үшін есте сақтай аламын.
facts-remember = Есте сақта
facts-remembered = Рұқсатыңыз бойынша осы хат алмасудағы келесі сұрақтар үшін есте сақталды.
facts-let-go = Енді есте сақтама
facts-let-go-done = Енді есімде жоқ.
