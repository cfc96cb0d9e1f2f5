# The page that shows which points of the Rules Kenes can answer on.

coverage-title = Қағидалардың қай тармақтары қамтылған
coverage-lead = Қағидалардың әр тармағы мен әр қосымшасы және олар туралы Kenes-те не бар: сандар, есептеулер, сөзбен берілген жауаптар және тексеру мысалдары.
coverage-all = Бәрі қамтылған: тармақтар мен қосымшалар — { $count }, жауапсыз қалғаны жоқ.
coverage-gaps = Тармақтар мен қосымшалар — { $count }, оның ішінде әзірге жауабы жоғы — { $gaps }.
coverage-place = Қағидалардағы орны
coverage-point = { $number }-тармақ
coverage-appendix = { $number }-қосымша
coverage-parameters = Сандар
coverage-rules = Есептеулер
coverage-articles = Жауаптар
coverage-cases = Мысалдар
coverage-nothing = әзірге ештеңе жоқ
coverage-link = Қағидалардың қамтылуы
