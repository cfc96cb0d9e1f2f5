# Құжаттағы орындар
place-point = { $point }-тармақ
place-subpoint = { $point }-тармақ, { $sub }-тармақша
place-appendix = { $appendix }-қосымша
place-appendix-row = { $appendix }-қосымша, { $row }-жол
place-lines = { $lines }-жолдар

# Құжаттың мәртебесі
standing-in_force = қолданыста
standing-methodology = әдістеме
standing-clarification = түсіндірме, норма емес
standing-superseded = бұрынғы норма, ауыстырылған
standing-draft = жоба, қолданылмайды
standing-unregistered = тізімнен тыс құжат

# Өлшем бірліктері
unit-percent = { $n } %
unit-points = { $n } балл
unit-tasks = { $n } тапсырма
unit-minutes = { $n } минут
unit-hours = { $n } сағат
unit-days = { $n } күн
unit-working_days = { $n } жұмыс күні
unit-months = { $n } ай
unit-years = { $n } жыл
unit-count = { $n }
unit-times = { $n } рет
unit-words = { $n } сөз
unit-tenge = { $n } ₸
unit-other = { $n }
range = { $min }–{ $max }
duration-both = { $years } { $months }

# Басқа құжаттар
conflict-value = Басқа құжатта өзгеше. { $topic }: { $document } — { $value } ({ $standing }).


# Өз жауаптары
missing-more = Сонда дәл есептеймін.
no-edition = { $on } күніне Қағидалардың тіркелген редакциясы менде жоқ: мен білетін ең ертесі { $first } бастап қолданылады. Кейінгі күн туралы сұраңыз немесе бұрынғы мәтінді adilet.zan.kz сайтынан қараңыз (V1600013317).
invalid-input = «{ $label }» үшін «{ $value }» мәнін түсінбедім. Мысалы, былай жазыңыз: { $example }.
unanswerable = Мұны құжаттардан таппадым, ал болжап айтпаймын. Сұрақты қысқарақ қойып көріңіз немесе ресми түрде сұраңыз: 1414 желісі, edu.gov.kz сайты. Сұрақты маманға бере аламын.
unanswerable-near = Нақты жауапты құжаттардан таппадым. Ең жақыны мынау — осы ма?
which-topic = Нақтылап жіберіңізші, сұрақ не туралы:
out-of-scope = Мен тек Қазақстан педагогтерін аттестаттау туралы жауап беремін: санаттар, ПББ, портфолио, мерзімдер.
person-unavailable = Бұл чатқа маман әзірге қосылмаған. Ресми түрде сұраңыз: 1414 желісі, платформаның техникалық қолдауы — @UstazSupportBot. Сұрағыңыз ешкімге берілген жоқ.
impossible-date = «{ $value }» деген күн болмайды. Күнін, айын, жылын жазыңыз, мысалы: 20.08.2021.
failed = Менде ақау болды, жауап бере алмадым. Сұрағыңыз жоғалған жоқ: бір минуттан кейін қайталаңыз.
understood-date-part = Нақты күні керек: оны жазыңыз, мысалы, 20.08.2021.
published = Қолданыстағы мәтін adilet.zan.kz сайтында жарияланады (V1600013317); бізде ол { $checked } салыстырылған.
forget-hint = Хат алмасуды өшіру үшін парақтағы «Хат алмасуды өшіру» түймесін басыңыз немесе ботқа /forget жіберіңіз.
suggest-person = Маманды шақыру
suggest-person-text = Маманды шақырыңыз
yes = иә
no = жоқ

# What an input takes, for those who send it by name
input-number = { $min } мен { $max } аралығындағы сан
input-day = 2025-09-30 түріндегі күн
input-duration = жылдар мен айлар: {"{"}"years": 3, "months": 10{"}"}
input-list = [40, 36] түріндегі тізім

# Today's edition beside an earlier one
edition-differs = Қазір қолданылатын Қағидалар бойынша жауап басқаша: { $text }
edition-figures = Қазір қолданылатын Қағидалар бойынша қорытынды сол күйінде, бірақ сандары басқа.
edition-changed = { $label }: ол кезде — { $before }, қазір — { $after }.
