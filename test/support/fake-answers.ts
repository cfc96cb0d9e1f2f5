import type { Answer, Citation } from '../../src/domain/answer.ts';
import type { Language } from '../../src/domain/language.ts';

const words = {
  ru: {
    rules: 'Правила и условия проведения аттестации педагогов',
    edition: 'редакция от 25.02.2025',
    slides: 'Слайды проекта Правил',
    draft: 'проект 2023 года',
    quote: 'Порог для категории «педагог-эксперт» — семьдесят процентов.',
    answered:
      'Результат оценки знаний действует один год.\n\nЕго можно использовать:\n- при присвоении категории;\n- при подтверждении.',
    more: 'Срок считается со дня тестирования.\n\nЕсли он истёк, тест сдают заново.',
    computed: 'Чтобы пройти ОЗП на педагога-эксперта, нужно набрать не меньше 70 % — это 35 заданий из 50.',
    rule: 'Порог ОЗП',
    category: 'Категория',
    expert: 'педагог-эксперт',
    threshold: 'Порог',
    tasks: 'Всего заданий',
    needed: 'Нужно верных ответов',
    differs: '60 % вместо 70 %',
    ask: 'На какую категорию вы идёте?',
    choices: ['педагог-модератор', 'педагог-эксперт', 'педагог-исследователь', 'педагог-мастер'],
    next: ['Сколько действует результат?', 'А на мастера?', 'Позвать человека'],
    none: 'В документах об этом ничего нет. Лучше спросить в отделе образования.',
    place: 'пункт 39, подпункт 1',
    appendix: 'приложение 9',
    line: 'строки 776–786',
  },
  kk: {
    rules: 'Педагогтерді аттестаттаудан өткізу қағидалары мен шарттары',
    edition: '25.02.2025 редакциясы',
    slides: 'Қағидалар жобасының слайдтары',
    draft: '2023 жылғы жоба',
    quote: '«Педагог-сарапшы» санаты үшін шекті деңгей — жетпіс пайыз.',
    answered:
      'Білімді бағалау нәтижесі бір жыл жарамды.\n\nОны пайдалануға болады:\n- санат беру кезінде;\n- санатты растау кезінде.',
    more: 'Мерзім тестілеу күнінен басталады.\n\nМерзімі өтсе, тест қайта тапсырылады.',
    computed: 'Педагог-сарапшыға ПББ-дан өту үшін кемінде 70 % жинау керек — бұл 50 тапсырманың 35-і.',
    rule: 'ПББ шекті деңгейі',
    category: 'Санат',
    expert: 'педагог-сарапшы',
    threshold: 'Шекті деңгей',
    tasks: 'Барлық тапсырма',
    needed: 'Қажетті дұрыс жауап',
    differs: '70 % орнына 60 %',
    ask: 'Қай санатқа өтесіз?',
    choices: ['педагог-модератор', 'педагог-сарапшы', 'педагог-зерттеуші', 'педагог-шебер'],
    next: ['Нәтиже қанша уақыт жарамды?', 'Ал шеберге ше?', 'Маман шақыру'],
    none: 'Құжаттарда бұл туралы ештеңе жоқ. Білім бөлімінен сұраған дұрыс.',
    place: '39-тармақ, 1-тармақша',
    appendix: '9-қосымша',
    line: '776–786-жолдар',
  },
} as const;

const values = ['moderator', 'expert', 'researcher', 'master'] as const;

function ground(language: Language, place: string): Citation {
  const { rules, edition, quote } = words[language];
  return {
    source: 'rules',
    title: rules,
    place,
    edition,
    standing: 'in_force',
    quote,
    link: '/articles/ozp-threshold',
  };
}

/** Answers of every shape a page must show, without id and conversation. */
export function fakeAnswer(text: string, language: Language): Omit<Answer, 'id' | 'conversation'> {
  const said = words[language];
  const suggestions = said.next.map((next) => ({ label: next, text: next }));
  const plain = { language, citations: [], conflicts: [], missing: [], suggestions };
  if (/threshold|порог|шегі|педагог-/u.test(text)) {
    const citations = [ground(language, said.place), ground(language, said.appendix)];
    const inputs = [{ id: 'category', label: said.category, value: said.expert }];
    const trace = [
      { label: said.threshold, value: '70 %', citation: ground(language, said.place) },
      { label: said.tasks, value: '50', citation: ground(language, said.appendix) },
      { label: said.needed, value: '35' },
    ];
    const slides = {
      source: 'draft',
      title: said.slides,
      place: said.line,
      edition: said.draft,
      standing: 'draft',
    } as const;
    const conflicts = [{ topic: said.threshold, value: said.differs, citation: slides }];
    const computation = { rule: 'ozp-threshold', title: said.rule, inputs, result: { percent: 70 }, trace };
    return { ...plain, status: 'computed', text: said.computed, citations, computation, conflicts };
  }
  if (/which|декрет|баллов|демалыс/u.test(text)) {
    const choices = said.choices.map((label, index) => ({ value: values[index] ?? 'expert', label }));
    const missing = [{ input: 'category', question: said.ask, choices }];
    return { ...plain, status: 'clarification', text: said.ask, missing, suggestions: [] };
  }
  if (/nothing|зарплат|жалақы/u.test(text)) return { ...plain, status: 'unanswerable', text: said.none };
  return {
    ...plain,
    status: 'answered',
    text: said.answered,
    more: said.more,
    citations: [ground(language, said.place)],
  };
}
