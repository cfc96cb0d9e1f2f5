# Words every channel uses. A mistake's words say what happened and what to do next.

mistake-empty = Напишите вопрос: сообщение пустое.
mistake-no_words = Я понимаю только слова. Напишите вопрос обычным текстом, по-русски или по-казахски.
mistake-too_long = Сообщение слишком длинное: получается прочитать не больше { $limit } знаков. Сократите его и отправьте ещё раз.
mistake-bad_json = Запрос не удалось разобрать: это не JSON. Проверьте скобки и кавычки.
mistake-bad_date = Такой даты нет: { $value }. Напишите день в виде 2025-09-30.
mistake-unknown_rule = Расчёта с именем «{ $id }» нет.
mistake-bad_input = Не подходит значение «{ $value }» для «{ $input }» ({ $id }). Можно так: { $allowed }. Например: { $example }.
mistake-unknown_input = Данных с именем «{ $input }» в этом расчёте нет. Можно указать: { $allowed }.
mistake-bad_choice = Не подходит значение «{ $value }» для «{ $id }». Можно так: { $allowed }.
mistake-unknown_edition = Документа «{ $value }» нет. Есть: { $allowed }.
mistake-unknown_conversation = Этой переписки нет: она удалена или адрес неверный. Начните новую.
mistake-bad_request = В запросе что-то не так: { $detail }
mistake-too_many = Слишком много вопросов подряд. Подождите минуту и продолжим.
mistake-not_found = Здесь ничего нет. Возможно, страницу перенесли или в адресе ошибка.
mistake-wrong_type = Такой вид запроса не поддерживается. Отправьте JSON: Content-Type: application/json.
mistake-unknown_case = Обращения с номером «{ $id }» нет.
mistake-closed_case = Обращение { $id } закрыто: ответить в нём уже нельзя.
mistake-too_large = Запрос слишком большой: не больше { $limit } КБ.
mistake-foreign_form = Форма отправлена с другого сайта, поэтому я её не принял. Откройте страницу заново и повторите.

error-ours = Что-то сломалось у меня, не у вас. Попробуйте ещё раз через минуту.
error-store = Память сейчас недоступна, поэтому ответить не получится. Попробуйте через минуту.

# Standing of a document: its name, and a mark in front of it where there are no colours.
standing-in_force = действует
standing-methodology = методика
standing-clarification = разъяснение
standing-superseded = утратило силу
standing-draft = проект, не действует
standing-unregistered = вне перечня

badge-in_force = ✅
badge-methodology = 📘
badge-clarification = ✉️
badge-superseded = ⌛
badge-draft = 📝
badge-unregistered = ❔

# Status of an answer.
status-answered = Ответ по документам
status-computed = Расчёт
status-clarification = Уточним
status-unanswerable = В документах ответа нет
status-out_of_scope = Не про аттестацию
status-refused = С этим не помогу
status-escalated = Передано человеку
# Conversations handed to a person.
case-reply = Ответ специалиста по обращению { $case }
case-open = ждёт ответа
case-answered = отвечено
case-closed = закрыто
status-error = Не получилось

language-ru = Русский
language-kk = Қазақша

# What was understood, and whether it is remembered.
facts = Что я понял
facts-wrong = Не так
facts-wrong-said = Не так: { $label }
facts-remember-why = После перерыва в разговоре я это забываю. Могу запомнить для следующих вопросов в этой переписке.
facts-remember = Запомнить
facts-remembered = Запомнено для следующих вопросов в этой переписке, как вы разрешили.
facts-let-go = Больше не помнить
facts-let-go-done = Больше не помню.
