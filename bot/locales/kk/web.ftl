# Words of the web pages.

web-brand = Кеңес
web-title = Кеңес — педагогтерді аттестаттау туралы сұрақтар
web-tagline = Педагогке аттестаттау бойынша көмекші: құжатқа сүйеніп, сілтеме мен есебін көрсетіп жауап береді.
web-unofficial = Кеңес — мемлекеттік орган емес. Санат туралы шешімді аттестаттау комиссиясы қабылдайды.
web-edition = Жауап негізі: { $title }, { $edition }.
web-checked = Мәтінмен салыстырылған күні: { $day }.
web-skip = Әңгімеге өту
web-skip-page = Мазмұнға өту
web-languages = Тіл
web-nav = Бөлімдер
web-nav-chat = Сұрақтар
web-nav-sources = Құжаттар
web-nav-api = API

web-hello = Аттестаттау туралы сұраңыз
web-hello-lead = ПББ шекті деңгейі, мерзімдер, портфолио, босату, мерзімінен бұрын аттестаттау — қазақша не орысша, өз сөзіңізбен жазыңыз.
web-examples = Жиі сұралады
web-example-1 = Педагог-сарапшыға ПББ шегі қанша?
web-example-2 = Зейнетке үш жыл қалды. ПББ тапсырамын ба?
web-example-3 = Бала күтімі демалысындамын. Санатым сақтала ма?
web-example-4 = Шебер санатын қалай растаймын?
web-example-5 = Зерттеушіге мерзімінен бұрын өтуге бола ма?
web-example-6 = Қандай құжат, қай күнге дейін тапсырылады?

web-ask-label = Сұрағыңыз
web-ask-placeholder = Мысалы: сарапшының шегі?
web-ask-send = Сұрау
web-ask-hint = ЖСН, телефон, тегіңізді жазбай-ақ қойыңыз.
web-conversation = Әңгіме
web-you = Сіздің сұрағыңыз
web-kenes = Кеңестің жауабы

web-more = Толығырақ
web-grounds = Негіздері
web-computation = Қалай есептелді
web-computation-given = Берілгені
web-computation-step = Қадам
web-computation-value = Мәні
web-computation-place = Қайда жазылған
web-conflicts = Басқа құжатта өзгеше
web-open-article = Ашу
web-open-source = Құжатты ашу
web-quote = Үзінді
web-choices = Жауабын таңдаңыз
web-suggestions = Әрі қарай сұрауға болады
web-case = Өтініш нөмірі: { $case }
web-rate = Жауап көмектесті ме?
web-rate-up = Иә, көмектесті
web-rate-down = Жоқ, көмектеспеді
web-rated = Рақмет, белгілеп қойдық.

web-forget = Әңгімені өшіру
web-forgotten = Әңгіме біржола өшірілді.
web-privacy = Әңгімені осы браузерді пайдаланған адам ғана көреді. Оны кез келген уақытта өшіруге болады.

web-working = Сұрақты оқып жатырмын…
web-working-search = Құжаттардан іздеп жатырмын…
web-working-compose = Жауап құрап жатырмын…
web-working-check = Құжаттармен салыстырып жатырмын…
web-offline = Сервермен байланыс жоқ. Сұрағыңыз сақталды: қайталап көріңіз.

web-article-checked = Салыстырылған күні: { $day }
web-article-ask = Осы туралы сұрау
web-article-back = Әңгімеге оралу
web-sources = Құжаттар
web-sources-lead = Кеңес осы мәтіндерге сүйенеді. Алдымен қолданыстағы норма, содан кейін әдістеме; жобалар мен бұрынғы редакциялар тек салыстыру үшін көрсетіледі.
web-source-edition = Редакциясы
web-source-checked = Салыстырылған күні
web-source-official = Ресми мәтін
web-source-plain = Қарапайым тілмен:
web-source-absent = Толық мәтіні мұнда жоқ. Kenes ол туралы не айтады және қай жерлеріне сүйенеді — төменде.
web-source-other-language = Мәтін тек мына тілде бар: { $language }.
web-source-whole = Толық мәтіні: { $languages }

web-problem-404 = Бет табылмады
web-problem-429 = Тым жиі
web-problem-403 = Жіберілмеді
web-problem-400 = Сұраныс түсініксіз
web-problem-503 = Сәл кідіріс
web-problem-500 = Ақау шықты
web-problem-back = Сұрақтарға оралу
