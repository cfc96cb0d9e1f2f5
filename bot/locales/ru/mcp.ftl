# What tools over the model context protocol say of themselves.

mcp-ask-title = Спросить Kenes
mcp-ask-about = Отвечает на вопрос об аттестации педагогов со ссылками на пункты Правил.
mcp-search-title = Искать в документах
mcp-search-about = Находит в документах об аттестации места, близкие к словам запроса.
