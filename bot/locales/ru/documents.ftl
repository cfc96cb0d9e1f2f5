# Words of the commands that take documents in and compare them.

# What became of a file.
documents-state-new = новый
documents-state-changed = изменён
documents-state-unchanged = без изменений
documents-state-failed = не прочитан
documents-state-kept = не прочитан, осталось прежнее
documents-state-ignored = пропущен
documents-state-gone = убран
documents-sums = файлов: { $files }{ $problems ->
    [0] {""}
   *[other] , с ошибкой: { $problems }
}; отрывков добавлено { $added }, изменено { $changed }, убрано { $removed }, осталось { $kept }; { $seconds } с
documents-reading = читаю { $done } из { $all }: { $path }

# What is wrong with a file.
document-kind_unknown = файлы .{ $extension } не читаются; подойдут: { $kinds }
document-empty = файл пуст
document-office_old = это старый или зашифрованный файл Office; сохраните его как .docx или .pptx без пароля
document-lies = файл назван .{ $extension }, а внутри { $content ->
    [pdf] PDF
    [zip] архив
    [image] картинка
    [text] простой текст
   *[binary] двоичные данные
}
document-too_big = в файле { $megabytes } МБ, а можно не больше { $most }
document-too_long = в файле { $characters } знаков, а можно не больше { $most }
document-no_text = текста в файле нет
document-not_word = это архив, но не документ Word
document-not_slides = это архив, но не презентация
document-word_damaged = документ Word повреждён
document-zip_damaged = архив повреждён или оборван
document-zip_files = в архиве больше { $most } файлов
document-zip_bomb = в распакованном виде больше { $most } МБ: похоже на «бомбу»
document-scan = в PDF нет текста, только картинки: сначала распознайте его
document-encrypted = PDF зашифрован: сохраните его без пароля
document-pdf_damaged = PDF повреждён или оборван
document-pages = в PDF больше { $most } страниц
document-too_slow = файл не прочитался за { $seconds } с: разбор остановлен
document-too_much_memory = файл требует слишком много памяти: разбор остановлен
document-not_opened = файл не открывается ({ $reason })
document-not_understood = файл не удалось разобрать ({ $reason })

# What is worth a look in a file that was read.
document-encoding = не UTF-8: прочитан как windows-1251, где нет казахских букв
document-appendix_empty = приложение { $number }: текста не нашлось
document-twice = мест, которые встретились дважды (второе не взято): { $count }
document-doubles = мест, которые есть и в другом файле (взяты оттуда): { $count }
document-repaired = пункт { $point }: номер был утерян, взят из строки { $line }, как записано в перечне
document-points_missing = пропущены пункты: { $points }
document-items_missing = пункт { $point }: пропущены подпункты: { $items }
document-two_alphabets = слов из букв двух алфавитов: { $count }, например { $examples }
document-grown_together = чисел, слипшихся со словами: { $count }, например { $examples }
document-broken_words = странных слов: { $count }, например { $examples }

mistake-folder_unreadable = Папка { $folder } не читается ({ $reason }). Проверьте путь.
mistake-folder_empty = В папке { $folder } нет документов.
mistake-folder_full = В папке { $folder } слишком много файлов: { $files }, а можно не больше { $most }.

# How two texts of a document differ.
editions-head = { $first } | { $second }: мест { $places }, есть в обоих { $aligned }, различаются { $changes }
editions-added = добавлено
editions-removed = убрано
editions-numbers = числа
editions-dates = даты
editions-references = ссылки
editions-terms = термины
editions-negations = отрицания
editions-bounds = границы
editions-wording = слова
editions-cited-parameter = параметры
editions-cited-rule = правила
editions-cited-case = примеры
editions-cited-article = статьи

mistake-edition_unknown = Текста { $id } нет: его ещё не загружали или имя с ошибкой. Есть: { $allowed }.
mistake-edition_same = Сравнивать { $id } с самим собой незачем: назовите два разных документа или языка.
mistake-editions_none = Оригиналов документов ещё нет. Сначала загрузите папку: npm run ingest -- папка
