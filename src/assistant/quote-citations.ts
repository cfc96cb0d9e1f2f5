import type { Citation } from '../domain/answer.ts';
import type { Language } from '../domain/language.ts';
import { liesAt } from '../domain/place.ts';
import type { Reference } from '../domain/reference.ts';
import type { Quotable } from '../domain/service.ts';
import { chooseQuote } from '../retrieval/choose-quote.ts';
import type { Library } from '../retrieval/create-library.ts';
import type { StoredPassage } from '../store/passage-rows.ts';

export interface QuoterDeps {
  readonly originals: {
    at(references: readonly string[], language: Language): Promise<readonly StoredPassage[]>;
  };
  readonly library: Pick<Library, 'has'>;
  readonly report: (what: string, error: unknown) => void;
}

/**
 * Gives citations the document's own words, where the document was taken in in the answer's language. One question to the
 * database for all of them, none where there is nothing to quote; a failure costs the quotes, not the answer.
 */
export function createQuoter({ originals, library, report }: QuoterDeps) {
  return async function quote<T extends Quotable>(said: T, language: Language): Promise<T> {
    const references = new Set(
      citationsOf(said).flatMap(({ source, reference }) =>
        reference !== undefined && library.has(source, language) ? [reference] : [],
      ),
    );
    if (references.size === 0) return said;
    try {
      const passages = await originals.at([...references], language);
      return withQuotes(said, (citation, near) => {
        const { reference } = citation;
        if (reference === undefined || !references.has(reference)) return citation;
        const chosen = chooseQuote(textsAt(reference, passages), near);
        return chosen === undefined ? citation : { ...citation, quote: chosen };
      });
    } catch (error) {
      report('the quotes could not be read', error);
      return said;
    }
  };
}
export type QuoteCitations = ReturnType<typeof createQuoter>;

/** The texts at a place; a row that several tables of an appendix have is that of the first. */
function textsAt(reference: Reference, passages: readonly StoredPassage[]): string[] {
  const [source, place = ''] = reference.split('#');
  const there = passages.filter((passage) => passage.source === source && liesAt(passage.place, place));
  const first = there.filter((passage) => !/\/t\d+(?=\/|$)/u.test(passage.place));
  return (first.length > 0 ? first : there).map(({ text }) => text);
}

function citationsOf({ citations, conflicts, computation }: Quotable): Citation[] {
  return [
    ...citations,
    ...conflicts.map(({ citation }) => citation),
    ...(computation?.trace ?? []).flatMap(({ citation }) => (citation ? [citation] : [])),
  ];
}

/** Each citation anew, given what it is to support. */
function withQuotes<T extends Quotable>(said: T, quoted: (citation: Citation, near: string) => Citation): T {
  const { text, citations, conflicts, computation } = said;
  return {
    ...said,
    citations: citations.map((citation) => quoted(citation, text)),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      citation: quoted(conflict.citation, `${conflict.topic} ${conflict.value}`),
    })),
    ...(computation
      ? {
          computation: {
            ...computation,
            trace: computation.trace.map((step) =>
              step.citation
                ? { ...step, citation: quoted(step.citation, `${step.label} ${step.value}`) }
                : step,
            ),
          },
        }
      : {}),
  };
}
