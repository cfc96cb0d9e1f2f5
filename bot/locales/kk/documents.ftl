# Words of the commands that take documents in and compare them.

# What became of a file.
documents-state-new = жаңа
documents-state-changed = өзгерген
documents-state-unchanged = өзгеріссіз
documents-state-failed = оқылмады
documents-state-kept = оқылмады, бұрынғысы қалды
documents-state-ignored = өткізіп жіберілді
documents-state-gone = алынып тасталды
documents-sums = файл саны: { $files }{ $problems ->
    [0] {""}
   *[other] , қатесі бары: { $problems }
}; үзінді қосылды { $added }, өзгерді { $changed }, алынды { $removed }, қалды { $kept }; { $seconds } с
documents-reading = { $all } файлдың { $done }-сі оқылуда: { $path }

# What is wrong with a file.
document-kind_unknown = .{ $extension } файлдары оқылмайды; мыналар жарайды: { $kinds }
document-empty = файл бос
document-office_old = бұл ескі немесе құпиясөзбен қорғалған Office файлы; құпиясөзсіз .docx не .pptx етіп сақтаңыз
document-lies = файл .{ $extension } деп аталған, ал ішінде { $content ->
    [pdf] PDF
    [zip] мұрағат
    [image] сурет
    [text] жай мәтін
   *[binary] екілік деректер
} жатыр
document-too_big = файл { $megabytes } МБ, ал ең көбі { $most } МБ болуы керек
document-too_long = файлда { $characters } таңба бар, ал ең көбі { $most } болуы керек
document-no_text = файлда мәтін жоқ
document-not_word = бұл мұрағат, бірақ Word құжаты емес
document-not_slides = бұл мұрағат, бірақ таныстырылым емес
document-word_damaged = Word құжаты бүлінген
document-zip_damaged = мұрағат бүлінген немесе толық емес
document-zip_files = мұрағатта { $most } файлдан көп
document-zip_bomb = ашылғанда { $most } МБ-тан асады: «бомбаға» ұқсайды
document-scan = PDF ішінде мәтін жоқ, тек сурет: алдымен мәтінін танытыңыз
document-encrypted = PDF құпиясөзбен қорғалған: құпиясөзсіз сақтаңыз
document-pdf_damaged = PDF бүлінген немесе толық емес
document-pages = PDF { $most } беттен көп
document-too_slow = файл { $seconds } с ішінде оқылып бітпеді: оқу тоқтатылды
document-too_much_memory = файлға тым көп жады керек: оқу тоқтатылды
document-not_opened = файл ашылмайды ({ $reason })
document-not_understood = файлды оқу мүмкін болмады ({ $reason })

# What is worth a look in a file that was read.
document-encoding = UTF-8 емес: қазақ әріптері жоқ windows-1251 ретінде оқылды
document-appendix_empty = { $number }-қосымша: мәтін табылмады
document-twice = екі рет кездескен орындар (екіншісі алынбады): { $count }
document-doubles = басқа файлда да бар орындар (сол файлдан алынды): { $count }
document-repaired = { $point }-тармақ: нөмірі жоғалған, тізімде жазылғандай { $line }-жолдан алынды
document-points_missing = жетіспейтін тармақтар: { $points }
document-items_missing = { $point }-тармақ: жетіспейтін тармақшалар: { $items }
document-two_alphabets = екі әліпбидің әрпі аралас сөздер: { $count }, мысалы { $examples }
document-grown_together = сөзге жабысып қалған сандар: { $count }, мысалы { $examples }
document-broken_words = түсініксіз сөздер: { $count }, мысалы { $examples }

mistake-folder_unreadable = { $folder } қалтасы оқылмады ({ $reason }). Жолын тексеріңіз.
mistake-folder_empty = { $folder } қалтасында құжат жоқ.
mistake-folder_full = { $folder } қалтасында файл тым көп: { $files }, ал ең көбі { $most } болуы керек.

# How two texts of a document differ.
editions-head = { $first } | { $second }: орын { $places }, екеуінде де бар { $aligned }, айырмасы бар { $changes }
editions-added = қосылған
editions-removed = алынған
editions-numbers = сандар
editions-dates = күндер
editions-references = сілтемелер
editions-terms = терминдер
editions-negations = болымсыздық
editions-bounds = шектер
editions-wording = сөздер
editions-cited-parameter = параметрлер
editions-cited-rule = есептеулер
editions-cited-case = мысалдар
editions-cited-article = мақалалар

mistake-edition_unknown = { $id } мәтіні жоқ: ол әлі жүктелмеген немесе атауында қате бар. Барлары: { $allowed }.
mistake-edition_same = { $id } мәтінін өзімен салыстырудың қажеті жоқ: екі түрлі құжатты немесе тілді атаңыз.
mistake-editions_none = Құжаттардың түпнұсқалары әлі жоқ. Алдымен қалтаны жүктеңіз: npm run ingest -- қалта
