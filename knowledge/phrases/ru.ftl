# Places in documents
place-point = п. { $point }
place-subpoint = п. { $point }, подп. { $sub }
place-appendix = прил. { $appendix }
place-appendix-row = прил. { $appendix }, стр. { $row }
place-line = строка { $lines }
place-lines = строки { $lines }

# Standing of a document, as a remark
standing-in_force = действует
standing-methodology = методика
standing-clarification = разъяснение, не норма
standing-superseded = прежняя норма, заменена
standing-draft = проект, не действует
standing-unregistered = документ не из списка

# Numbers with their units
unit-percent = { $n } %
unit-points = { $n } { $n -> [one] балл [few] балла *[many] баллов }
unit-tasks = { $n } { $n -> [one] задание [few] задания *[many] заданий }
unit-minutes = { $n } { $n -> [one] минута [few] минуты *[many] минут }
unit-hours = { $n } { $n -> [one] час [few] часа *[many] часов }
unit-days = { $n } { $n -> [one] день [few] дня *[many] дней }
unit-working_days = { $n } { $n -> [one] рабочий день [few] рабочих дня *[many] рабочих дней }
unit-months = { $n } { $n -> [one] месяц [few] месяца *[many] месяцев }
unit-years = { $n } { $n -> [one] год [few] года *[many] лет }
unit-count = { $n }
unit-times = { $n } { $n -> [one] раз [few] раза *[many] раз }
unit-words = { $n } { $n -> [one] слово [few] слова *[many] слов }
unit-tenge = { $n } ₸
unit-other = { $n }
range = { $min }–{ $max }
duration-both = { $years } { $months }

# Other documents
conflict-value = В другом документе иначе. { $topic }: { $document } — { $value } ({ $standing }).
conflict-said = { $document } ({ $standing }): { $topic } — { $value }


# Answers of their own
missing-more = Тогда посчитаю точно.
no-edition = На { $on } у меня нет зарегистрированной редакции Правил: самая ранняя, что я знаю, действует с { $first }. Спросите о более позднем дне или посмотрите прежний текст на adilet.zan.kz (V1600013317).
invalid-input = Не понимаю значение «{ $value }» для «{ $label }». Напишите, например: { $example }.
invalid-number = «{ $value }» для «{ $label }» не подходит: может быть от { $min } до { $max }. Проверьте и напишите, например: { $example }.
unanswerable = Этого я в документах не нашёл, а угадывать не буду. Переформулируйте вопрос короче или спросите официально: линия 1414, сайт edu.gov.kz. Могу передать вопрос человеку.
unanswerable-near = Точного ответа я в документах не нашёл. Ближе всего вот это — оно ли?
which-topic = Уточните, пожалуйста, о чём вопрос:
greeting-back = Здравствуйте!
ground-told = Вот на чём это основано: { $places }.
second-reading = Если вопрос о другом — «{ $title }»: { $text }
part-heading = «{ $question }»
part-unanswered = На эту часть вопроса ответа в документах не нашлось.
part-off-topic = Эта часть не об аттестации, на неё я не отвечаю.
parts-rest = Остальное спросите, пожалуйста, следующим сообщением: { $questions }
out-of-scope = Я отвечаю только об аттестации педагогов Казахстана: категории, ОЗП, портфолио, сроки.
person-called = Сохранил ваш вопрос вместе с этой перепиской под номером { $case }. Его прочитает специалист, и ответ появится здесь же. Когда именно, обещать не могу. Если срочно, спросите официально: { $channels }.
person-called-again = Ваше обращение { $case } уже сохранено, второе открывать не нужно: специалист прочитает и то, что вы написали после. Ответ появится здесь же; когда именно, обещать не могу. Если срочно, спросите официально: { $channels }.
person-unavailable = Передать вопрос специалисту сейчас не получается: он никуда не передан. Спросите официально: { $channels }.
impossible-date = Даты «{ $value }» не бывает. Напишите день, месяц и год, например: 20.08.2021.
failed = У меня сбой, ответить не получилось. Вопрос не потерян: повторите его через минуту.
understood-date-part = Нужен точный день: напишите его, например, 20.08.2021.
published = Текст в силе публикуется на adilet.zan.kz (V1600013317); у нас он сверен { $checked }.
forget-hint = Чтобы стереть переписку, нажмите «Удалить переписку» на странице или отправьте боту /forget.
suggest-person = Позвать человека
suggest-person-text = Позовите человека
yes = да
no = нет

# What an input takes, for those who send it by name
input-number = число от { $min } до { $max }
input-day = день в виде 2025-09-30
input-duration = годы и месяцы в виде {"{"}"years": 3, "months": 10{"}"}
input-list = список в виде [40, 36]

# Another edition beside the one that leads
edition-now = По Правилам, которые действуют сейчас, ответ другой: { $text }
edition-now-figures = По Правилам, которые действуют сейчас, итог тот же, но цифры другие.
edition-earlier = По редакции, которая действовала { $day }, ответ был бы другим: { $text }
edition-earlier-figures = По редакции, которая действовала { $day }, итог тот же, но цифры другие.
edition-earlier-unknown = { $day } действовала более ранняя редакция Правил, её у меня нет: посчитано по редакции от { $edition }.
edition-earlier-partly = { $day } действовала более ранняя редакция Правил, она у меня не целиком: посчитано по редакции от { $edition }. { $changed }
edition-changed = { $label }: тогда — { $before }, сейчас — { $after }.
edition-silent = не названо
edition-line = { $label } (редакция на { $day })
