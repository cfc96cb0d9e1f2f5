# Құжаттағы орындар
place-point = { $point }-тармақ
place-subpoint = { $point }-тармақ, { $sub }-тармақша
place-appendix = { $appendix }-қосымша
place-appendix-row = { $appendix }-қосымша, { $row }-жол
place-line = { $lines }-жол
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
conflict-said = { $document } ({ $standing }): { $topic } — { $value }


# Өз жауаптары
missing-more = Сонда дәл есептеймін.
no-edition = { $on } күніне Қағидалардың тіркелген редакциясы менде жоқ: мен білетін ең ертесі { $first } бастап қолданылады. Кейінгі күн туралы сұраңыз немесе бұрынғы мәтінді adilet.zan.kz сайтынан қараңыз (V1600013317).
invalid-input = «{ $label }» үшін «{ $value }» мәнін түсінбедім. Мысалы, былай жазыңыз: { $example }.
invalid-number = «{ $label }» үшін «{ $value }» келмейді: { $min } мен { $max } аралығында болуы мүмкін. Тексеріп, мысалы, былай жазыңыз: { $example }.
unanswerable = Мұны құжаттардан таппадым, ал болжап айтпаймын. Сұрақты қысқарақ қойып көріңіз немесе ресми түрде сұраңыз: 1414 желісі, edu.gov.kz сайты. Сұрақты маманға бере аламын.
unanswerable-near = Нақты жауапты құжаттардан таппадым. Ең жақыны мынау — осы ма?
which-topic = Нақтылап жіберіңізші, сұрақ не туралы:
greeting-back = Сәлеметсіз бе!
ground-told = Бұл мынаған негізделген: { $places }.
second-reading = Егер сұрағыңыз басқа жайлы болса — «{ $title }»: { $text }
part-heading = «{ $question }»
part-unanswered = Сұрақтың осы бөлігіне құжаттардан жауап табылмады.
part-off-topic = Бұл бөлігі аттестаттау туралы емес, оған жауап бермеймін.
parts-rest = Қалғанын келесі хабарламада сұраңызшы: { $questions }
out-of-scope = Мен тек Қазақстан педагогтерін аттестаттау туралы жауап беремін: санаттар, ПББ, портфолио, мерзімдер.
person-called = Сұрағыңызды осы хат алмасумен бірге { $case } нөмірімен сақтадым. Оны маман оқиды, жауабы осы жерге келеді. Нақты қашан екенін айтып уәде бере алмаймын. Шұғыл болса, ресми түрде сұраңыз: { $channels }.
person-called-again = { $case } өтінішіңіз сақталып қойған, екіншісін ашудың қажеті жоқ: маман кейін жазғаныңызды да оқиды. Жауабы осы жерге келеді; нақты қашан екенін айтып уәде бере алмаймын. Шұғыл болса, ресми түрде сұраңыз: { $channels }.
person-unavailable = Сұрағыңызды маманға беру қазір мүмкін болмай тұр: ол ешкімге берілген жоқ. Ресми түрде сұраңыз: { $channels }.
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

# Another edition beside the one that leads
edition-now = Қазір қолданылатын Қағидалар бойынша жауап басқаша: { $text }
edition-now-figures = Қазір қолданылатын Қағидалар бойынша қорытынды сол күйінде, бірақ сандары басқа.
edition-earlier = { $day } күні қолданылған редакция бойынша жауап басқаша болар еді: { $text }
edition-earlier-figures = { $day } күні қолданылған редакция бойынша қорытынды сол күйінде, бірақ сандары басқа.
edition-earlier-unknown = { $day } күні Қағидалардың бұдан бұрынғы редакциясы қолданылған, ол менде жоқ: { $edition } жылғы редакция бойынша есептедім.
edition-earlier-partly = { $day } күні Қағидалардың бұдан бұрынғы редакциясы қолданылған, оны толық білмеймін, { $edition } жылғы редакция бойынша есептедім. { $changed }
edition-changed = { $label }: ол кезде — { $before }, қазір — { $after }.
edition-silent = аталмаған
edition-line = { $label } ({ $day } күнгі редакция)
