import type { Block } from './block.ts';

/** Where a point or sub-point begins; the recogniser sometimes ran it together with the line before. */
export interface Start {
  readonly kind: 'point' | 'item' | 'text';
  readonly number: number;
  readonly text: string;
  readonly line: number;
  readonly block: Block;
}

/** A number at a line's beginning may skip at most so many: excerpts leave points out. */
const SKIP = 30;

/**
 * Cuts blocks where points («39.») and sub-points («1)») begin. Numbers must go up; within a line only the very next one
 * counts, after the end of a sentence. `forced` names points that begin at a line though their number was lost.
 */
export function findStarts(blocks: readonly Block[], forced: Readonly<Record<string, number>> = {}): Start[] {
  const found: Start[] = [];
  let point = 0;
  let item = 0;
  for (const block of blocks) {
    let rest = block.text;
    let first = true;
    while (rest !== '') {
      const head = first
        ? startOf(rest, point, item, forced[String(block.line)])
        : startOf(rest, point, item);
      const { kind, number } = head ?? { kind: 'text' as const, number: 0 };
      if (kind === 'point') {
        point = number;
        item = 0;
      }
      if (kind === 'item') item = number;
      const cut = nextCut(rest, point, item);
      const text = (cut === undefined ? rest : rest.slice(0, cut)).trim();
      found.push({ kind, number, text, line: block.line, block });
      rest = cut === undefined ? '' : rest.slice(cut).trim();
      first = false;
    }
  }
  return found;
}

function startOf(
  text: string,
  point: number,
  item: number,
  forced?: number,
): { kind: 'point' | 'item'; number: number } | undefined {
  if (forced !== undefined && forced > point) return { kind: 'point', number: forced };
  const asPoint = /^(\d{1,3})\.(?!\d)\s*(?=[\p{L}"\u00ab\u201c.])/u.exec(text);
  const number = Number(asPoint?.[1] ?? 0);
  if (number > point && (number === point + 1 || number <= point + SKIP || point === 0))
    return { kind: 'point', number };
  const asItem = /^(\d{1,2})\)\s*(?=\S)/u.exec(text);
  const sub = Number(asItem?.[1] ?? 0);
  return asItem && point > 0 && (sub === item + 1 || sub === item + 2)
    ? { kind: 'item', number: sub }
    : undefined;
}

/** Where the next point or sub-point stands within a line. */
function nextCut(text: string, point: number, item: number): number | undefined {
  const next = [
    new RegExp(String.raw`(?<=[.;:)#]\s+)${point + 1}\.\s?(?=[\p{Lu}"\u00ab])`, 'u'),
    ...(point > 0 ? [new RegExp(String.raw`(?<=[.;:]\s+)${item + 1}\)\s?(?=[\p{L}"\u00ab])`, 'u')] : []),
  ];
  const cuts = next.flatMap((pattern) => {
    const at = point === 0 && item === 0 ? -1 : text.search(pattern);
    return at > 0 ? [at] : [];
  });
  return cuts.length === 0 ? undefined : Math.min(...cuts);
}
