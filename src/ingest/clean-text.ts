/** One line in plain words: no marks of Markdown or HTML, no soft hyphens, single spaces. Tabs part cells of a table. */
export function cleanText(line: string): string {
  return line
    .normalize('NFC')
    .replaceAll(/\[bookmark:[^\]]*\]/gu, '')
    .replaceAll(/<\/?[a-z][^<>]{0,300}>/giu, ' ')
    .replaceAll(/\\([%#*_[\]()&])/gu, '$1')
    .replace(/^\s*#{1,6}(?:\s+|$)/u, '')
    .replace(/\s#\s*$/u, '')
    .replaceAll(/\*\*([^*]+)\*\*/gu, '$1')
    .replaceAll(/(?<![\p{L}\d*])\*([^*\s][^*]*)\*(?![\p{L}\d*])/gu, '$1')
    .replaceAll(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu, '')
    .replaceAll(/\p{Cc}/gu, (sign) => (sign === '\t' ? '\t' : ' '))
    .replaceAll(/ *\t[\t ]*/gu, ' | ')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
}
