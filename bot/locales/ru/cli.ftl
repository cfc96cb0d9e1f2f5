cli-computation = Как посчитано
cli-citations = Основания
cli-next = Можно спросить дальше
