# Words of plans: the page, the terminal, and a mistake of their own.

plan-nav = План
plan-title = Ваш план аттестации
plan-lead = Ответьте, что знаете: покажу, что сделать, до какого дня и чего не хватает до категории. Ничего не сохраняется.
plan-form-about = О вас
plan-form-evidence = Что уже есть
plan-form-more = Уточните, и план станет точнее
plan-form-skip = не указано
plan-form-optional = Пустые поля можно пропустить.
plan-form-teachers = Педагоги
plan-form-heads = Руководители и заместители
plan-current = Категория сейчас
plan-wished = Нужная категория
plan-action = Какая аттестация
plan-years = лет
plan-months = месяцев
plan-submit = Составить план
plan-again = Обновить план
plan-made = План на { $day }
plan-group-todo = Что сделать
plan-group-unknown = Что уточнить
plan-group-settled = Уже есть или не нужно
plan-due = до { $day }
plan-was-due = срок прошёл { $day }
plan-from = не раньше { $day }
plan-lacking = Наименьшее, чего не хватает
plan-lacking-none = Всё, что вы назвали, на месте.
plan-item-todo = нет
plan-item-unknown = не названо
plan-item-done = есть
plan-item-not_needed = не обязательно
plan-need = нужно: { $need }
plan-download = Скачать в календарь (.ics)
plan-readings = Текст читается двояко
plan-items = Критерии листа

mistake-plan_without_days = В этом плане пока нет ни одного дня впереди. Назовите день присвоения категории, и я добавлю последние дни в календарь.
