import type { Token } from './tokenize.ts';

const units: Record<string, number> = {};
const tens: Record<string, number> = {};
const hundreds: Record<string, number> = {};

const fill = (table: Record<string, number>, rows: readonly (readonly [number, string])[]): void => {
  for (const [value, words] of rows) for (const word of words.split(' ')) table[word] = value;
};

fill(units, [
  [1, 'один одна одно одного одной одну одним бир'],
  [2, 'два две двух двум двумя двое двоих двоим еки'],
  [3, 'три трех трем тремя трое троих троим уш ушке ушти'],
  [4, 'четыре четырех четырем четырьмя четверо четверых торт'],
  [5, 'пять пяти пятью пятеро пятерых бес'],
  [6, 'шесть шести шестеро шестерых алты'],
  [7, 'семь семи семеро семерых жети'],
  [8, 'восемь восьми восьмеро восьмерых сегиз'],
  [9, 'девять девяти девятеро девятерых тогыз'],
]);
fill(tens, [
  [10, 'десять десяти он'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати жиырма жырма'],
  [30, 'тридцать тридцати отыз'],
  [40, 'сорок сорока кырык'],
  [50, 'пятьдесят пятидесяти елу'],
  [60, 'шестьдесят шестидесяти алпыс'],
  [70, 'семьдесят семидесяти жетпис'],
  [80, 'восемьдесят восьмидесяти сексен'],
  [90, 'девяносто токсан'],
]);
fill(hundreds, [
  [100, 'сто ста жуз'],
  [200, 'двести двухсот двумстам'],
  [300, 'триста трехсот тремстам'],
  [400, 'четыреста четырехсот четыремстам'],
  [500, 'пятьсот пятисот пятистам'],
  [600, 'шестьсот шестисот шестистам'],
  [700, 'семьсот семисот семистам'],
  [800, 'восемьсот восьмисот восьмистам'],
  [900, 'девятьсот девятисот девятистам'],
]);

/** Kazakh case endings a number word may carry: «отыздан», «елуге». */
const ending =
  /(?:дан|ден|тан|тен|нан|нен|га|ге|ка|ке|да|де|та|те|нын|нин|дын|дин|тын|тин|ды|ди|ты|ти|ны|ни|ымыз|имиз)$/u;
/** People counted together: «бесеуі», «алтауымыз», «үшеуінен». */
const collectives: readonly (readonly [number, RegExp])[] = [
  [2, /^екеу(?!л)/u],
  [3, /^ушеу/u],
  [4, /^тортеу/u],
  [5, /^бесеу/u],
  [6, /^алтау/u],
  [7, /^жетеу/u],
  [8, /^сегиз(?:еу|и$|имиз|инин|инен)/u],
  [9, /^тогыз(?:ау|ы$|ымыз|ынын|ынан)/u],
];
/** «Екеуі», «трое»: people or things counted together, never an amount of something. */
export const countsTogether = (folded: string): boolean =>
  collectives.some(([, word]) => word.test(folded)) ||
  /^(?:двое|двоих|двоим|трое|троих|троим|(?:четвер|пятер|шестер|семер|восьмер|девятер)(?:о|ых))$/u.test(
    folded,
  );

/** These mean other things by themselves: «он» is he, «торт» a cake, «бир» an article, «бирден» at once, «токсан» a quarter, «жуз» a face. */
const doubtful = new Set([
  'жуз',
  'сто',
  'ста',
  'он',
  'торт',
  'бес',
  'токсан',
  'бир',
  'бирден',
  'один',
  'одна',
  'одно',
  'одного',
  'одной',
  'одну',
  'одним',
]);
const kazakhTeens = new Set(['он']);
const kazakhHundred = 100;

const entryOf = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

const lookUp = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  entryOf(table, word) ?? (word.length > 4 ? entryOf(table, word.replace(ending, '')) : undefined);

/** A number and how many tokens it takes. `sure` is false for words that alone may mean something else. */
export interface NumberAt {
  readonly value: number;
  readonly length: number;
  readonly sure: boolean;
}

const word = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'word' && !token.opening ? token.folded : '';
};

/** The half after a number: «с половиной», «жарым»; how many tokens it takes. */
export const halfAt = (tokens: readonly Token[], at: number): number => {
  if (/^жарым(?:га|ды|нан|нын|дык)?$/u.test(word(tokens, at))) return 1;
  return word(tokens, at) === 'с' && /^половин/u.test(word(tokens, at + 1)) ? 2 : 0;
};

const particle = /^(?:ак|гана|кана|толык|полных|полные|целых|целые|календарных|учебных|всего)$/u;
const more = /^(?:лишним|лишком|небольшим|хвостиком|хвостом|гаком)$/u;

/** Small words between a number and its unit: «бес-ақ жыл», «7 полных лет», «20 с лишним лет»; how many tokens they take. */
export const particlesAt = (tokens: readonly Token[], at: number): number => {
  if (word(tokens, at) === 'с' && more.test(word(tokens, at + 1))) return 2;
  return particle.test(word(tokens, at)) ? 1 : 0;
};

/** The number (digits or words up to 999, either language) at a token, if one stands there, with the half after it. */
export const numberAt = (tokens: readonly Token[], at: number): NumberAt | undefined => {
  const whole = wholeAt(tokens, at);
  const half = whole && Number.isInteger(whole.value) ? halfAt(tokens, at + whole.length) : 0;
  if (!whole || half === 0) return whole;
  return { value: whole.value + 0.5, length: whole.length + half, sure: true };
};

const wholeAt = (tokens: readonly Token[], at: number): NumberAt | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return { value: Number(token.folded.replace(',', '.')), length: 1, sure: true };
  }
  return token.kind === 'word' ? (hundredsAt(tokens, at) ?? belowHundredAt(tokens, at)) : undefined;
};

/** «Двести сорок», «екі жүз қырық»: hundreds with what follows them. */
const hundredsAt = (tokens: readonly Token[], at: number): NumberAt | undefined => {
  const russian = lookUp(hundreds, tokens[at]?.folded ?? '');
  const times = russian === undefined ? lookUp(units, tokens[at]?.folded ?? '') : undefined;
  if (times !== undefined && lookUp(hundreds, word(tokens, at + 1)) !== kazakhHundred) return undefined;
  const base = russian ?? (times === undefined ? undefined : times * kazakhHundred);
  if (base === undefined) return undefined;
  const length = times === undefined ? 1 : 2;
  const rest = word(tokens, at + length) === '' ? undefined : belowHundredAt(tokens, at + length);
  if (rest !== undefined) return { value: base + rest.value, length: length + rest.length, sure: true };
  return { value: base, length, sure: length > 1 || !doubtful.has(tokens[at]?.folded ?? '') };
};

const belowHundredAt = (tokens: readonly Token[], at: number): NumberAt | undefined => {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const ten = lookUp(tens, token.folded);
  if (ten !== undefined) {
    const next = tokens[at + 1];
    const takesUnit = ten >= 20 || kazakhTeens.has(token.folded);
    const unit = takesUnit && next?.kind === 'word' ? lookUp(units, next.folded) : undefined;
    if (unit !== undefined) return { value: ten + unit, length: 2, sure: true };
    return { value: ten, length: 1, sure: !doubtful.has(token.folded) };
  }
  const unit = lookUp(units, token.folded) ?? collectives.find(([, word]) => word.test(token.folded))?.[0];
  return unit === undefined ? undefined : { value: unit, length: 1, sure: !doubtful.has(token.folded) };
};
