import { personClauseEnd } from '../../language/clause-ends.ts';
import type { Tagged } from '../../language/glossary.ts';
import { namesAnother, type Person, personOf, speech } from '../../language/person-words.ts';

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  person?: Person | undefined;
  /** What somebody is said to have said: true of nobody in particular. */
  reported?: boolean;
}

const sentenceEnd = /[.!?…]+(?=\s|$)|\n/gu;

const known = new WeakMap<Tagged, Tagged>();

/**
 * A message without the values of the person it does not ask about: «коллеге дали 11.11.24, а мне 3.02.22, когда
 * кончится моя?». Where only one person is spoken of, nothing is left out.
 */
export function withoutOthers(text: string, tagged: Tagged): Tagged {
  const before = known.get(tagged);
  if (before) return before;
  const after = leaveOut(text, tagged);
  known.set(tagged, after);
  return after;
}

function leaveOut(text: string, tagged: Tagged): Tagged {
  const words = tagged.tokens.map(({ folded }) => folded);
  if (!namesOne(words)) return tagged;
  const sentences = sentencesOf(text, tagged);
  const clauses = sentences.flat();
  const persons = new Set(clauses.map(({ person }) => person));
  if (!persons.has('self') || !persons.has('other')) return tagged;
  const about = askedAbout(text, sentences);
  const theirs = clauses.filter(
    ({ person, reported }) => person !== undefined && person !== about && !reported,
  );
  const isTheirs = (at: number) => theirs.some(({ start, end }) => at >= start && at < end);
  return {
    ...tagged,
    mentions: tagged.mentions.filter(
      ({ concept, start }) => !concept.includes('.') || concept.startsWith('yes_no.') || !isTheirs(start),
    ),
    quantities: tagged.quantities.filter(({ start }) => !isTheirs(start)),
  };
}

function namesOne(words: readonly string[]): boolean {
  return words.some((word, at) => namesAnother(word, words[at - 1] ?? ''));
}

/** The clauses of each sentence, each with its person: its own, else that of the clause before or after it. */
function sentencesOf(text: string, tagged: Tagged): Clause[][] {
  let otherBefore = false;
  let last: Person | undefined;
  return spans(text, 0, text.length, sentenceEnd).map(({ start, end }) => {
    const clauses: Clause[] = spans(text, start, end, personClauseEnd).map((span) => ({
      ...span,
      words: tagged.tokens
        .filter((one) => one.start >= span.start && one.start < span.end)
        .map(({ folded }) => folded),
    }));
    for (const clause of clauses) {
      const { words } = clause;
      clause.person = personOf(words, otherBefore);
      const named = namesOne(words);
      clause.reported = named && words.some((word) => speech.test(word));
      otherBefore ||= named;
    }
    // What comes before the first word of a person is of the speaker or of whom was spoken of, not of a newcomer.
    const first = clauses.find(({ person }) => person !== undefined)?.person;
    let inherited = first === 'self' ? first : last;
    let reported = false;
    for (const clause of clauses) {
      if (clause.person !== undefined) reported = false;
      if (clause.reported) reported = true;
      clause.reported = reported;
      clause.person ??= inherited;
      inherited = clause.person;
    }
    last = inherited;
    return clauses;
  });
}

/** Of whom the question is: the last clause that says so in the last sentence that asks, else in the whole. */
function askedAbout(text: string, sentences: readonly (readonly Clause[])[]): Person | undefined {
  const asking = sentences.findLast((clauses) => text.slice(clauses.at(-1)?.end ?? 0).startsWith('?'));
  return (asking ?? sentences.at(-1))?.at(-1)?.person;
}

/** The stretches of a text between the ends found. */
function spans(text: string, from: number, to: number, ends: RegExp): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = from;
  for (const { index } of text.slice(from, to).matchAll(ends)) {
    const end = from + index;
    if (end > start && /\p{L}|\d/u.test(text.slice(start, end))) {
      found.push({ start, end });
      start = end;
    }
  }
  if (/\p{L}|\d/u.test(text.slice(start, to))) found.push({ start, end: to });
  return found;
}
