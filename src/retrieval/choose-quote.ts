import { cutClauses } from './cut-clauses.ts';
import { numbersIn } from './numbers-in.ts';

const LONGEST = 300;
/** A shorter clause says too little by itself: what follows is quoted with it. */
const SHORTEST = 60;
/** What a number that the answer also gives counts beside shared words. */
const NUMBER = 1.5;
/** What a quote is worth that begins in the middle of a sentence, or is only a word or two. */
const MIDDLE = 0.75;
/** Texts whose quotes are remembered: most answers cite the same points. */
const REMEMBERED = 600;

interface Quote {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  readonly numbers: readonly string[];
  readonly worth: number;
}

/**
 * The words of a document that an answer rests on: of the sentences, clauses and lines of these texts the one nearest to
 * the answer, word for word, at most 300 characters. Undefined where no clause is short enough.
 */
export function chooseQuote(texts: readonly string[], answer: string): string | undefined {
  const wanted = stemsOf(answer);
  const numbers = new Set(numbersIn(answer));
  let best: { readonly text: string; readonly score: number } | undefined;
  for (const text of texts) {
    for (const quote of remembered(text)) {
      let shared = 0;
      for (const stem of quote.stems) if (wanted.has(stem)) shared += 1;
      const alike = quote.numbers.filter((number) => numbers.has(number)).length;
      const score =
        quote.worth * ((3 * shared) / Math.sqrt(quote.stems.size + 4) + NUMBER * Math.min(2, alike));
      if (best === undefined || score > best.score) best = { text: quote.text, score };
    }
  }
  return best?.text;
}

const memory = new Map<string, readonly Quote[]>();

function remembered(text: string): readonly Quote[] {
  const known = memory.get(text);
  if (known) return known;
  const [oldest] = memory.keys();
  if (memory.size >= REMEMBERED && oldest !== undefined) memory.delete(oldest);
  const quotes = quotesOf(text);
  memory.set(text, quotes);
  return quotes;
}

/** Beginnings of words, which endings do not change. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** Every quote that could be taken from a text, each a part of it as it stands. */
function quotesOf(text: string): Quote[] {
  const clauses = cutClauses(text, LONGEST);
  return clauses.flatMap(({ start, end, opens }, index) => {
    let last = end;
    for (let next = index + 1; last - start < SHORTEST; next += 1) {
      const following = clauses[next];
      if (!following || following.end - start > LONGEST || text.slice(last, following.start).includes('\n'))
        break;
      last = following.end;
    }
    const quote = text
      .slice(start, last)
      .replace(/^\s*\d{1,3}[.)]\s+/u, '')
      .replace(/[;:,\s]+$/u, '')
      .trim();
    const stems = stemsOf(quote);
    if (stems.size === 0 || quote.length > LONGEST) return [];
    return [
      {
        text: quote,
        stems,
        numbers: numbersIn(quote),
        worth: (opens ? 1 : MIDDLE) * (quote.length < 20 ? MIDDLE : 1),
      },
    ];
  });
}
