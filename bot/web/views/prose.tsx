import Html from '@kitajs/html';

/** Lines of one paragraph, grouped: runs of «- » lines are one list, the rest are lines of text. */
function group(paragraph: string): readonly { readonly list: boolean; readonly lines: readonly string[] }[] {
  const groups: { list: boolean; lines: string[] }[] = [];
  for (const line of paragraph
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const list = /^[-\u2022\u2013\u2014] /u.test(line);
    const last = groups.at(-1);
    const words = list ? line.slice(2) : line;
    if (last?.list === list) last.lines.push(words);
    else groups.push({ list, lines: [words] });
  }
  return groups;
}

/** Plain text as paragraphs (parted by blank lines), lines and lists; everything is escaped. */
export function Prose({ text }: { readonly text: string }): JSX.Element {
  const groups = text.split(/\n\s*\n/u).flatMap(group);
  return (
    <>
      {groups.map(({ list, lines }) =>
        list ? (
          <ul>
            {lines.map((line) => (
              <li safe>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{lines.map((line) => Html.escapeHtml(line)).join('<br>')}</p>
        ),
      )}
    </>
  );
}
