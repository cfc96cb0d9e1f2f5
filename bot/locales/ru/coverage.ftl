# The page that shows which points of the Rules Kenes can answer on.

coverage-title = Какие пункты Правил охвачены
coverage-lead = Каждый пункт и каждое приложение Правил и то, что о нём есть в Kenes: цифры, расчёты, ответы словами и проверочные примеры.
coverage-all = Охвачено всё: пунктов и приложений — { $count }, без ответа ни одного.
coverage-gaps = Пунктов и приложений — { $count }, из них пока без ответа — { $gaps }.
coverage-place = Место в Правилах
coverage-point = Пункт { $number }
coverage-appendix = Приложение { $number }
coverage-parameters = Цифры
coverage-rules = Расчёты
coverage-articles = Ответы
coverage-cases = Примеры
coverage-nothing = пока ничего нет
coverage-link = Охват Правил
