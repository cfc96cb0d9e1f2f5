import { clausePoint } from './clause-ends.ts';
import { fold } from './fold.ts';

/** Words that tell of an earlier time: of an earlier edition, or of something else. All in folded letters. */
const earlier = /^(?:раньше|прежде|бурын\p{L}*)$/u;
/** «Мерзімінен бұрын», «үш жыл бұрын»: earlier than something. */
const beforeIt = /(?:мерзим\p{L}*|уакыт\p{L}*|жыл|ай|апта|кун|сагат|минут|одан|содан|будан)$/u;
/** «Раньше срока», «раньше чем через год». */
const afterIt = /^(?:срок\p{L}*|времени|чем|всех|нее|него|меня)(?!\p{L})/u;
/** «Бұрынғы санатым», «бұрынғы мектебім»: what the person had. */
const had =
  /^(?:санат\p{L}*|категори\p{L}*|мекте[пб]\p{L}*|жумыс\p{L}*|лауазым\p{L}*|орын\p{L}*|директор\p{L}*|басшы\p{L}*)/u;
/** «Бұрын зерттеуші едім», «раньше я работала завучем»: the person's own past. */
const ownPast =
  /(?<!\p{L})(?:едим|едик|болдым|болганмын|болгам|истедим|истегенмин|алдым|алганмын|откенмин|тапсырганмын|я был\p{L}*|был\p{L}* я|работал\p{L}*|преподавал\p{L}*|вел[аи]?|имел\p{L}*)(?!\p{L})/u;

/** Whether a word that may tell of an earlier edition tells of a person's life, or of how early something comes. */
export function tellsOfLife(text: string, { start, end }: { start: number; end: number }): boolean {
  const [word, before, after] = [text.slice(start, end), text.slice(0, start), text.slice(end)].map((part) =>
    fold(part),
  );
  if (word === undefined || before === undefined || after === undefined || !earlier.test(word)) return false;
  const from = [...before.matchAll(clausePoint)].at(-1)?.index ?? 0;
  const to = after.search(clausePoint);
  const clause = `${before.slice(from)} ${to < 0 ? after : after.slice(0, to)}`;
  return (
    beforeIt.test(before.trimEnd()) ||
    afterIt.test(after.trimStart()) ||
    had.test(after.trimStart()) ||
    ownPast.test(clause)
  );
}
