import { numberAt } from './number-words.ts';
import { ordinalAt } from './ordinal-words.ts';
import type { Token } from './tokenize.ts';

/** What a count is to another one: a part of a whole, or the votes of one side. */
export type CountRole = 'part' | 'whole' | 'for' | 'against';
export interface Count {
  readonly value: number;
  /** Offsets in the original text. */
  readonly start: number;
  readonly end: number;
}
export type Counts = Readonly<Partial<Record<CountRole, Count>>>;

/** How many words may stand between the two counts of one expression: «из 13 членов явилось 8». */
const BETWEEN = 3;

const genitive = /(?:нын|нин|дын|дин|тын|тин)$/u;
const ablative = /(?:нан|нен|дан|ден|тан|тен)$/u;
const dative = /(?:га|ге|ка|ке)$/u;
const people = /^(?:член\p{L}*|человек\p{L}*|муше\p{L}*|адам\p{L}*)$/u;
const side = {
  for: /^(?:за|колда\p{L}*|жакта\p{L}*|поддержал\p{L}*)$/u,
  against: /^(?:против|карсы\p{L}*)$/u,
};
const votes = /^(?:голос\p{L}*|проголос\p{L}*|дауыс\p{L}*|кворум\p{L}*|кворм\p{L}*)$/u;
/** Before how many the whole has, or after it: «нас девять», «тоғыз қылдық». */
const ourselves = /^(?:нас|биз)$/u;
const became = /^(?:кылды\p{L}*|болды[кнм]|болып\p{L}*|боламыз|кырды[кн])$/u;

/** «Шестая едет», «алтыншысы келді»: with that one there are so many. */
const comes =
  /^(?:едет|идет|подъе\p{L}*|подош\p{L}*|подход\p{L}*|приш\p{L}*|прид\p{L}*|приех\p{L}*|появил\p{L}*|келд\p{L}*|келе|келип|келсе|жетт\p{L}*|жолда)$/u;

interface Found extends Count {
  /** The first of its tokens, the one after its last, and the last with its ending. */
  readonly from: number;
  readonly to: number;
  readonly ending: string;
}

/** The whole numbers of a text that may count people. */
function countsIn(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at);
    if (number === undefined || !Number.isInteger(number.value)) continue;
    let to = at + number.length;
    let ending = tokens[to - 1]?.folded ?? '';
    if (tokens[to]?.kind === 'word' && tokens[to]?.joined === true) {
      ending = tokens[to]?.folded ?? '';
      to += 1;
    }
    const start = tokens[at]?.start ?? 0;
    found.push({ value: number.value, start, end: tokens[to - 1]?.end ?? start, from: at, to, ending });
    at = to - 1;
  }
  return found;
}

/**
 * Counts that only the words around tell apart: «пришло 5 из 9», «тоғыздан алтауы», «4 за, 3 против», «үшке үш». The
 * words of a vote alone make «3 на 3» one.
 */
export function readCounts(tokens: readonly Token[]): Counts {
  const found = countsIn(tokens);
  const word = (at: number): string => (tokens[at]?.kind === 'word' ? (tokens[at]?.folded ?? '') : '');
  const voting = tokens.some(({ folded }) => votes.test(folded) || side.against.test(folded));
  const heard: Partial<Record<CountRole, Count>> = {};
  const used = new Set<Found>();

  const pairs = found.flatMap((first, index) => {
    const second = found[index + 1];
    return second && second.from - first.to <= BETWEEN ? [{ first, second }] : [];
  });
  if (voting) {
    for (const { first, second } of pairs) {
      const against = sideOf(second, 'against') || side.against.test(word(second.from - 1));
      const pro = sideOf(first, 'for') || side.for.test(word(first.from - 1)) || second.from - first.to === 1;
      const level = isLevel(first, second);
      if (!level && !(against && pro)) continue;
      heard.for = first;
      heard.against = second;
      used.add(first).add(second);
      break;
    }
  }
  for (const { first, second } of pairs) {
    if (used.has(first) || used.has(second)) continue;
    const partFirst =
      word(second.from - 1) === 'из' || (word(second.from - 2) === 'из' && first.to <= second.from - 2);
    const wholeFirst = word(first.from - 1) === 'из' || ofWhole(first);
    if (partFirst === wholeFirst) continue;
    heard.part = partFirst ? first : second;
    heard.whole = partFirst ? second : first;
    return heard;
  }
  const last = comingOne();
  if (last !== undefined) heard.part = last;
  const own = found.find(
    (count) =>
      !used.has(count) &&
      (ourselves.test(word(count.from - 1)) || saysAll(count) || word(count.from - 1) === 'из'),
  );
  if (own !== undefined) heard.whole = own;
  return heard;

  function comingOne(): Count | undefined {
    for (const [at, token] of tokens.entries()) {
      const verb =
        /^(?:уже|тоже|[дт][ае])$/u.test(word(at + 1)) || people.test(word(at + 1)) ? at + 2 : at + 1;
      if (!comes.test(word(verb))) continue;
      const folded = token.folded.replace(/ая$/u, 'ой').replace(/(?<=нш[ыи])с[ыи]$/u, '');
      const place = ordinalAt([{ ...token, folded }], 0);
      if (place !== undefined && place.value > 1)
        return { value: place.value, start: token.start, end: token.end };
    }
    return undefined;
  }

  function sideOf(count: Found, which: 'for' | 'against'): boolean {
    const after = votes.test(word(count.to)) ? count.to + 1 : count.to;
    return side[which].test(word(after));
  }

  /** «3 на 3», «4:4», «3 те 3», «үшке үш», «3-ке 3», «үш-үштен»; the word for what is counted may stand between. */
  function isLevel(first: Found, second: Found): boolean {
    if (first.to === second.from) {
      const parted = first.value === second.value && second.start - first.end === 1;
      return parted || dative.test(first.ending) || ablative.test(second.ending);
    }
    if (second.from - first.to !== 1) return false;
    const between = word(first.to);
    return (
      /^(?:на|к|[гк][ае])$/u.test(between) || (first.value === second.value && /^[дт][ае]$/u.test(between))
    );
  }

  /** «9 мүшенің 5-і», «тоғыздан алтауы», «жетіден бес адам». */
  function ofWhole(count: Found): boolean {
    const counted = people.test(word(count.to)) ? word(count.to) : count.ending;
    return genitive.test(counted) || ablative.test(counted);
  }

  /** «9 қылдық», «нас в комиссии девять»: all there are. */
  function saysAll(count: Found): boolean {
    const after = people.test(word(count.to)) ? count.to + 1 : count.to;
    if (became.test(word(after))) return true;
    const before = [1, 2, 3, 4].map((back) => word(count.from - back));
    const self = before.findIndex((one) => ourselves.test(one));
    return (
      self > 0 &&
      before
        .slice(0, self)
        .every((one) => /^(?:в|комисси\p{L}*|всего|осталось|было|тут|здесь|бар\p{L}*)$/u.test(one))
    );
  }
}
