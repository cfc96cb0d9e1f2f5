import type { EditionComparison } from '../../src/domain/edition-change.ts';

const AROUND = 60;

/** A line per place with what differs and what rests on it; under it both texts from where they part. */
export function renderComparison({ first, second, places, changes }: EditionComparison): string {
  const width = Math.max(5, ...changes.map(({ place }) => place.length));
  const rows = changes.flatMap(({ place, what, details, before, after, cited }) => {
    const rests = cited.map(({ kind, id }) => `${kind} ${id}`).join(', ');
    const indent = ' '.repeat(width + 2);
    const from = what.includes('wording') ? parting(before ?? '', after ?? '') : 0;
    return [
      `${place.padEnd(width)}  ${what.join(', ')}${details.length > 0 ? `  [${details.join('] [')}]` : ''}`,
      ...(before === undefined ? [] : [`${indent}- ${excerpt(before, from)}`]),
      ...(after === undefined ? [] : [`${indent}+ ${excerpt(after, from)}`]),
      ...(rests === '' ? [] : [`${indent}> ${rests}`]),
    ];
  });
  return `${[`${first} | ${second}: ${places} places, ${changes.length} differ`, ...rows].join('\n')}\n`;
}

/** Where two texts begin to differ. */
function parting(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, at - AROUND / 2);
}

function excerpt(text: string, from: number): string {
  const piece = text.slice(from, from + 2 * AROUND).replaceAll('\n', ' ');
  return `${from > 0 ? '\u2026' : ''}${piece}${from + 2 * AROUND < text.length ? '\u2026' : ''}`;
}
