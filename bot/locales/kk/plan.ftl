# Words of plans: the page, the terminal, and a mistake of their own.

plan-nav = Жоспар
plan-title = Сіздің аттестаттау жоспарыңыз
plan-lead = Білгеніңізді жазыңыз: не істеу керегін, қай күнге дейін екенін және санатқа не жетпейтінін көрсетемін. Ештеңе сақталмайды.
plan-form-about = Өзіңіз туралы
plan-form-evidence = Бұрыннан не бар
plan-form-more = Нақтылаңыз, сонда жоспар дәлірек болады
plan-form-skip = көрсетілмеген
plan-form-optional = Бос жерлерді қалдыра беруге болады.
plan-form-teachers = Педагогтер
plan-form-heads = Басшылар мен орынбасарлар
plan-current = Қазіргі санат
plan-wished = Керек санат
plan-action = Қандай аттестаттау
plan-years = жыл
plan-months = ай
plan-submit = Жоспар жасау
plan-again = Жоспарды жаңарту
plan-made = { $day } күнгі жоспар
plan-group-todo = Не істеу керек
plan-group-unknown = Нені нақтылау керек
plan-group-settled = Бұрыннан бар не керек емес
plan-due = { $day } дейін
plan-was-due = мерзімі { $day } өтті
plan-from = { $day } күнінен ерте емес
plan-lacking = Жетіспейтіннің ең азы
plan-lacking-none = Атағаныңыздың бәрі орнында.
plan-item-todo = жоқ
plan-item-unknown = аталмаған
plan-item-done = бар
plan-item-not_needed = міндетті емес
plan-need = керегі: { $need }
plan-download = Күнтізбеге жүктеу (.ics)
plan-readings = Мәтін екі түрлі оқылады
plan-items = Парақ критерийлері

mistake-plan_without_days = Бұл жоспарда әзірге алда тұрған күн жоқ. Санат берілген күнді айтыңыз, сонда соңғы күндерді күнтізбеге қосамын.
