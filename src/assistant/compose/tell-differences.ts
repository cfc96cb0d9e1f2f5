import type { Content } from '../../content/content.ts';
import type { Citation, Conflict } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import { liesAt } from '../../domain/place.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Difference } from './create-differences.ts';
import type { Draft } from './draft.ts';
import type { NamedSources } from './named-sources.ts';
import type { RankDifferences, RankedDifference } from './rank-differences.ts';
import { sentence } from './sentence.ts';

/** What differs from a place that the answer stands on is nearer to it than words alone tell. */
const TOUCHING = 0.15;
/** So does what the article on a rule's norm says. */
const OF_NORM = 0.15;
/** From this on a difference is of the question, where the person named its document. */
const NAMED = 0.3;
/** From this on it is shown unasked, where it differs from what the answer stands on. */
const NEAR = 0.4;
/** More than these nobody reads; fewer still, where no document was asked about. */
const MOST = 6;
const MOST_UNASKED = 3;
/** A short answer stays short: a line that does not fit is only listed. */
const LONGEST = 900;

/**
 * Shows where other documents differ from what a draft tells. A person who names a document is told what that one says,
 * after the norm in force and with its standing; other differences of the same topic stand in `conflicts`.
 */
export function createDifferenceTeller(deps: {
  readonly content: Pick<Content, 'rules'>;
  readonly rank: RankDifferences;
  readonly namedSources: NamedSources;
}) {
  const { content, rank, namedSources } = deps;

  return function tellDifferences(draft: Draft, question: string, language: Language): Draft {
    const rule = draft.rule === undefined ? undefined : content.rules[draft.rule];
    const places = [
      ...draft.citations.flatMap(({ reference }) => reference ?? []),
      ...(rule?.references ?? []),
    ];
    if (places.length === 0) return draft;
    const named = namedSources.namedIn(question);
    const norm = rule?.norm;
    const isOfNorm = ({ article }: Difference) => norm !== undefined && article === norm;
    const weigh = ({ difference, likeness, touches }: RankedDifference) =>
      likeness + (touches ? TOUCHING : 0) + (isOfNorm(difference) ? OF_NORM : 0);
    const ranked = rank(question, places, language)
      .flatMap((one) => {
        const weight = weigh(one);
        return weight >= NAMED || isOfNorm(one.difference) ? [{ ...one, weight }] : [];
      })
      .sort((one, other) => other.weight - one.weight);
    const asked = ranked.find(({ difference, weight }) => named.has(difference.source) && weight >= NAMED);
    const near = ranked
      .filter(({ weight, touches }) => weight >= NEAR && (touches || named.size > 0))
      .map(({ difference }) => difference);
    const ofNorm = ranked.flatMap(({ difference }) => (isOfNorm(difference) ? [difference] : []));
    const found = [...(asked ? [asked.difference] : []), ...ofNorm, ...near];
    const said = asked ? withLine(withoutOthers(draft, named), asked.difference, language) : draft;
    const most = named.size > 0 ? MOST : MOST_UNASKED;
    return { ...said, conflicts: together(draft.conflicts, found, asked?.difference, language, most) };
  };
}
export type TellDifferences = ReturnType<typeof createDifferenceTeller>;

/** The one asked about first, then the draft's own, then what is near; each place of a document once. */
function together(
  own: readonly Conflict[],
  found: readonly Difference[],
  asked: Difference | undefined,
  language: Language,
  most: number,
): Conflict[] {
  const worded = found.map((one) => one.conflict(language));
  const lead = asked ? worded.slice(0, 1) : [];
  const all = [...lead, ...own, ...worded];
  return all
    .filter(
      ({ citation }, index) =>
        all.findIndex((one) => one.citation.reference === citation.reference) === index,
    )
    .slice(0, Math.max(most, own.length));
}

/** Whoever asks about one document need not read in the short answer what others say. */
function withoutOthers(draft: Draft, named: ReadonlySet<string>): Draft {
  const others = draft.conflicts.filter(({ citation }) => !named.has(citation.source));
  const [lead = '', ...rest] = draft.text.split('\n\n');
  const kept = rest.filter((part) => !others.some((one) => isLineOf(one, part)));
  return { ...draft, text: [lead, ...kept].join('\n\n') };
}

/** The line that answers «there it was otherwise», where the text does not say it yet; before a question back. */
function withLine(draft: Draft, asked: Difference, language: Language): Draft {
  const line = asked.line(language);
  const { citation } = asked.conflict(language);
  const told = draft.conflicts.some(
    (one) => isSamePlace(one.citation, asked.reference) && isTold(one, draft.text),
  );
  if (told || draft.text.length + line.length > LONGEST) return draft;
  const evidence = [...draft.evidence, line, `${citation.title} ${citation.place}`];
  const question = draft.missing[0]?.question;
  if (question !== undefined && draft.text.endsWith(question)) {
    const before = draft.text.slice(0, -question.length).trimEnd();
    return { ...draft, text: [before, line, question].filter((part) => part !== '').join('\n\n'), evidence };
  }
  return { ...draft, text: `${draft.text}\n\n${line}`, evidence };
}

function isTold(conflict: Conflict, text: string): boolean {
  return text
    .split('\n\n')
    .slice(1)
    .some((part) => isLineOf(conflict, part));
}

/** Whether a paragraph is the line of a difference, as an article or a rule words it. */
function isLineOf({ value, citation }: Conflict, part: string): boolean {
  const [first = value] = value.split('; ');
  return part.startsWith(sentence(value)) || (part.includes(first) && part.includes(citation.title));
}

/** Whether a citation and a reference are of one place of one document, or one holds the other. */
function isSamePlace({ reference = '' }: Citation, other: Reference): boolean {
  const [source, place = ''] = reference.split('#');
  const [otherSource, otherPlace = ''] = other.split('#');
  return source === otherSource && (liesAt(place, otherPlace) || liesAt(otherPlace, place));
}
