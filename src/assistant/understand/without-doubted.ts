import { bound, doubting, needed, quoting, stating } from '../../language/bystander-words.ts';
import type { Tagged } from '../../language/glossary.ts';
import type { Quantity } from '../../language/quantity.ts';

/** So far before a figure may stand who says that so much is needed. */
const SAID_BEFORE = 4;

/** A message without the figures of an answer that it only doubts: «точно 72? маған 80 деп айтты завуч». */
export function withoutDoubted(text: string, tagged: Tagged): Tagged {
  const doubts = tagged.mentions.some(({ concept }) => concept === 'doubt');
  const quantities = tagged.quantities.filter(
    (quantity) =>
      !(
        isDoubted(text, quantity, tagged) ||
        isBound(text, quantity, tagged, doubts) ||
        isReported(text, quantity, tagged, doubts)
      ),
  );
  return quantities.length === tagged.quantities.length ? tagged : { ...tagged, quantities };
}

function isDoubted(text: string, { start, end }: Quantity, { tokens }: Tagged): boolean {
  const before = tokens.findLast((token) => token.end <= start)?.folded ?? '';
  return doubting.test(before) && /^[^\p{L}\p{N}]*\?/u.test(text.slice(end));
}

/** «Максимум 300, правда?», «из 7 человек — это минимум?»: a norm that the message asks about, no figure of the speaker. */
function isBound(text: string, { start, end }: Quantity, { tokens }: Tagged, doubts: boolean): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  if (doubts && before && bound.test(before.folded)) return true;
  const after = tokens.filter((token) => token.start >= end).slice(0, SAID_BEFORE);
  return after.some((token) => bound.test(token.folded) && /^\s*\?/u.test(text.slice(token.end)));
}

/** «80 деп айтты», «говорят, что надо 80»: where the message doubts it, or tells how much there must be. */
function isReported(text: string, { start, end }: Quantity, { tokens }: Tagged, doubts: boolean): boolean {
  const after = tokens.filter((token) => token.start >= end).slice(0, 3);
  const before = tokens.filter((token) => token.end <= start).slice(-SAID_BEFORE);
  const said =
    after.some(
      ({ folded }, at) => stating.test(folded) && at > 0 && quoting.test(after[at - 1]?.folded ?? ''),
    ) || before.some((token) => stating.test(token.folded) && !/[.!?;]/u.test(text.slice(token.end, start)));
  return said && (doubts || [...before, ...after].some(({ folded }) => needed.test(folded)));
}
