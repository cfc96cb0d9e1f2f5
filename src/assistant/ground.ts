import type { Draft } from './compose/draft.ts';

/** Digits of any script: others than 0–9 never occur in evidence, so they never pass. */
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/**
 * The number firewall: every number of a text, in quotation marks too, must occur in the evidence, which holds the
 * declared examples of inputs. A sentence with another number is dropped; a text that loses all of its sentences is lost.
 */
export function groundText(text: string, evidence: readonly string[]): string | undefined {
  const known = new Set(evidence.flatMap(numbersOf));
  const paragraphs = text.split('\n').map((paragraph) =>
    sentencesOf(paragraph)
      .filter((sentence) => numbersOf(sentence).every((number) => known.has(number)))
      .join(' '),
  );
  const kept = paragraphs
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  return kept === '' ? undefined : kept;
}

/** Applies the firewall to a draft; undefined where nothing that answers is left. `approved`: official channels. */
export function ground(draft: Draft, question: string, approved: readonly string[] = []): Draft | undefined {
  const evidence = [
    ...draft.evidence,
    ...approved,
    question,
    ...draft.citations.map(({ title, place, edition }) => `${title} ${place} ${edition}`),
    ...draft.conflicts.map(({ value, citation }) => `${value} ${citation.title} ${citation.place}`),
  ];
  const text = groundText(draft.text, evidence);
  if (text === undefined) return undefined;
  const more = draft.more === undefined ? undefined : groundText(draft.more, evidence);
  const { more: _, ...rest } = draft;
  return { ...rest, text, ...(more === undefined ? {} : { more }) };
}

/** Numbers of a text in one spelling: decimals with a point, no grouping. Dates stay whole. */
export function numbersOf(text: string): string[] {
  return [...text.replaceAll(/(?<=\d)[\u00a0\u202f](?=\d{3})/gu, '').matchAll(NUMBER)].map(([number]) =>
    number.replaceAll(',', '.').replace(/\.$/u, ''),
  );
}

function sentencesOf(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?…])\s+(?=\p{Lu}|«|-|\d)/u);
}
