# What tools over the model context protocol say of themselves.

mcp-ask-title = Kenes-тен сұрау
mcp-ask-about = Педагогтерді аттестаттау туралы сұраққа Қағидалардың тармақтарына сілтеп жауап береді.
mcp-search-title = Құжаттардан іздеу
mcp-search-about = Аттестаттау құжаттарынан сұраныс сөздеріне жақын жерлерді табады.
