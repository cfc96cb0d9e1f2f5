cli-computation = Қалай есептелді
cli-citations = Негіздер
cli-next = Әрі қарай сұрауға болады
