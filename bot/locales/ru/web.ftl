# Words of the web pages.

web-brand = Кеңес
web-title = Kenes — вопросы об аттестации педагогов
web-tagline = Помощник педагога по вопросам аттестации: отвечает по документам, со ссылками и расчётом.
web-unofficial = Kenes — не государственный орган. Решение по категории принимает аттестационная комиссия.
web-edition = Отвечаю по редакции: { $title }, { $edition }.
web-checked = Сверено с текстом { $day }.
web-skip = Перейти к разговору
web-skip-page = Перейти к содержанию
web-languages = Язык
web-nav = Разделы
web-nav-chat = Вопросы
web-nav-sources = Документы
web-nav-api = API

web-hello = Спросите про аттестацию
web-hello-lead = Пороги ОЗП, сроки, портфолио, освобождения, досрочная аттестация — на русском или на казахском, своими словами.
web-examples = Часто спрашивают
web-example-1 = Какой порог ОЗП на педагога-эксперта?
web-example-2 = До пенсии три года. Нужно ли сдавать ОЗП?
web-example-3 = Я в декрете. Категория сохранится?
web-example-4 = Как подтвердить категорию мастера?
web-example-5 = Можно ли досрочно на исследователя?
web-example-6 = Какие документы подать и до какого числа?

web-ask-label = Ваш вопрос
web-ask-placeholder = Например: порог на эксперта?
web-ask-send = Спросить
web-ask-hint = Пожалуйста, без ИИН, телефонов и фамилий.
web-conversation = Разговор
web-you = Вы спросили
web-kenes = Ответ Kenes

web-more = Подробнее
web-grounds = Основания
web-computation = Как посчитано
web-computation-given = Дано
web-computation-step = Шаг
web-computation-value = Значение
web-computation-place = Где сказано
web-conflicts = В другом документе иначе
web-open-article = Открыть
web-open-source = Открыть документ
web-quote = Цитата
web-choices = Выберите ответ
web-suggestions = Можно спросить дальше
web-case = Номер обращения: { $case }
web-rate = Ответ помог?
web-rate-up = Да, помог
web-rate-down = Нет, не помог
web-rated = Спасибо, отметили.

web-forget = Удалить переписку
web-forgotten = Переписка удалена безвозвратно.
web-privacy = Переписку видит только тот, у кого этот браузер. Её можно стереть в любой момент.

web-working = Читаю вопрос…
web-working-search = Ищу в документах…
web-working-compose = Собираю ответ…
web-working-check = Сверяю с документами…
web-offline = Нет связи с сервером. Вопрос остался в поле: попробуйте ещё раз.

web-article-checked = Сверено { $day }
web-article-ask = Спросить об этом
web-article-back = К разговору
web-sources = Документы
web-sources-lead = По этим текстам отвечает Kenes. Сначала действующая норма, затем методика; проекты и прежние редакции показываем, только чтобы сравнить.
web-source-edition = Редакция
web-source-checked = Сверено
web-source-official = Официальный текст
web-source-plain = Простыми словами:
web-source-absent = Полного текста здесь нет. Вот что о нём рассказывает Kenes и на какие места опирается.
web-source-other-language = Текст есть только на языке: { $language }.
web-source-whole = Полный текст: { $languages }

web-problem-404 = Страница не нашлась
web-problem-429 = Слишком часто
web-problem-403 = Не получилось отправить
web-problem-400 = Не получилось разобрать запрос
web-problem-503 = Скоро вернусь
web-problem-500 = Что-то сломалось
web-problem-back = Вернуться к вопросам
