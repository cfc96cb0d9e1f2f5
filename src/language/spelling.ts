import type { FormWord } from './phrase-trie.ts';

type Entry = FormWord & { readonly concepts: ReadonlySet<string> };

/** One bit per letter, so that most words are told apart without comparing them. */
const maskOf = (word: string): number => {
  let mask = 0;
  for (let index = 0; index < word.length; index += 1) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask;
};

const bitsOf = (mask: number): number => {
  let rest = mask;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/**
 * Damerau–Levenshtein distance between `target` and `word`, or for a stem the best beginning of `word`; with what
 * of `word` is left after it.
 */
const distance = (
  target: string,
  word: string,
  stem: boolean,
): { distance: number; tails: readonly string[] } => {
  const width = word.length + 1;
  let before: number[] = [];
  let previous = Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= target.length; row += 1) {
    const current = [row];
    for (let column = 1; column < width; column += 1) {
      const same = target.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        target.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        target.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  if (!stem) return { distance: previous[word.length] ?? 99, tails: [''] };
  const least = Math.min(...previous.slice(1));
  const tails = previous.flatMap((cost, column) =>
    column > 0 && cost === least ? [word.slice(column)] : [],
  );
  return { distance: least, tails };
};

const russianEnding =
  'а|у|ы|е|и|о|я|ю|ь|ом|ой|ов|ам|ами|ах|ем|ей|ев|ям|ями|ях|ью|ый|ого|ому|ым|ая|ую|ое|ые|ых|ыми|ий|его|ему|им|яя|юю|ее|ие|их|ими';
const kazakhEnding =
  '(?:[ыи]|[ыи]к)?(?:лар|лер|дар|дер|тар|тер)?(?:[ыи]м|[ыи]мыз|[ыи]миз|[ыи]н|[ыи]ныз|[ыи]низ|[сы]?[ыи])?' +
  '(?:га|ге|ка|ке|на|не|а|е|ды|ди|ты|ти|ны|ни|нын|нин|дын|дин|тын|тин|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен|н)?';
const inflection = new RegExp(`^(?:${russianEnding}|${kazakhEnding})$`, 'u');

/** Categories and posts decide answers, so a mistyped one must at least end like a form of the word. */
const mayEnd = (entry: Entry, tail: string): boolean =>
  [...entry.concepts].some((concept) => concept.includes('.')) ? inflection.test(tail) : tail.length <= 4;

/** One letter turns these into their opposite or into talk («жинамады», «жиналады»), so they are never guessed. */
const literal =
  /^(?:yes_no\..*|negation|passed|failed|current|granted|wanted|correction|abuse|start-over|repeat|greeting|goodbye|thanks|years-left|counts|person-wish|winner|army|illness)$/u;

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((concept) => whole.has(concept));

/**
 * Corrects a mistyped word to a word or stem of the forms: one error in 6 letters or more, two in 10 or more. Undefined
 * where nothing is near, or where two different things are equally near.
 */
export const createSpelling = (vocabulary: Iterable<Entry>): ((word: string) => string | undefined) => {
  // Hands rarely miss the first letter, and words that differ there are usually other words.
  const byFirst = new Map<number, { readonly entry: Entry; readonly mask: number }[]>();
  for (const entry of vocabulary) {
    if (entry.word.length < 6 || ![...entry.concepts].some((concept) => !literal.test(concept))) continue;
    const first = entry.word.charCodeAt(0);
    const same = byFirst.get(first) ?? [];
    byFirst.set(first, same);
    same.push({ entry, mask: maskOf(entry.word) });
  }
  return (word) => {
    if (word.length < 6) return undefined;
    const wordMask = maskOf(word);
    const allowed = word.length >= 10 ? 2 : 1;
    let best: { entry: Entry; distance: number }[] = [];
    for (const { entry, mask } of byFirst.get(word.charCodeAt(0)) ?? []) {
      const limit = entry.word.length >= 9 ? allowed : 1;
      if (bitsOf(mask & ~wordMask) > limit || entry.word.length > word.length + limit) continue;
      if (!entry.stem && entry.word.length < word.length - limit) continue;
      const near = distance(entry.word, word, entry.stem);
      if (near.distance > limit || near.distance > (best[0]?.distance ?? limit)) continue;
      if (entry.stem && !near.tails.some((tail) => mayEnd(entry, tail))) continue;
      if (near.distance < (best[0]?.distance ?? 99)) best = [];
      best.push({ entry, distance: near.distance });
    }
    const longest = Math.max(...best.map(({ entry }) => entry.word.length));
    const nearest = best.filter(({ entry }) => entry.word.length >= longest - 1).map(({ entry }) => entry);
    // «сколько» is in many phrases, «сколка» in one: the word that names all the other does is no guess.
    return nearest.find((entry) => nearest.every((other) => isSubset(other.concepts, entry.concepts)))?.word;
  };
};
