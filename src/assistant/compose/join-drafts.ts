import type { Citation, Status } from '../../domain/answer.ts';
import type { Draft } from './draft.ts';

/** The weakest first; what is not answered weighs nothing beside what is. */
const STATUS_ORDER: readonly Status[] = ['refused', 'clarification', 'answered', 'computed'];

/**
 * Answers to several questions of one message as one draft: each under its question, with the grounds of all. The first
 * computation stands for itself, the others are in the text; the first question back is the one that is asked.
 */
export function joinDrafts(parts: readonly { readonly heading: string; readonly draft: Draft }[]): Draft {
  const drafts = parts.map(({ draft }) => draft);
  const answered = STATUS_ORDER.find((status) => drafts.some((draft) => draft.status === status));
  const more = parts.flatMap(({ heading, draft }) =>
    draft.more === undefined ? [] : [`${heading}\n${draft.more}`],
  );
  const computation = drafts.find((draft) => draft.computation)?.computation;
  const understood = drafts.flatMap((draft) => draft.understood ?? []);
  return {
    status: answered ?? drafts[0]?.status ?? 'unanswerable',
    text: parts.map(({ heading, draft }) => `${heading}\n${draft.text}`).join('\n\n'),
    ...(more.length > 0 ? { more: more.join('\n\n') } : {}),
    ...(computation ? { computation } : {}),
    ...(understood.length > 0 ? { understood: distinct(understood, ({ input }) => input) } : {}),
    citations: distinctCitations(drafts.flatMap((draft) => draft.citations)),
    conflicts: distinct(
      drafts.flatMap((draft) => draft.conflicts),
      ({ topic, value }) => `${topic} ${value}`,
    ),
    missing: drafts.find((draft) => draft.missing.length > 0)?.missing ?? [],
    suggestions: distinct(
      drafts.flatMap((draft) => draft.suggestions),
      ({ label }) => label,
    ),
    evidence: drafts.flatMap((draft) => draft.evidence),
  };
}

/** Each place once, in the order given. */
export function distinctCitations(citations: readonly Citation[]): Citation[] {
  return distinct(citations, ({ source, place, reference }) => reference ?? `${source} ${place}`);
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse();
}
