/** An address that may stand in `href`: a path on this site or a web address; anything else is dropped. */
export function safeLink(link: string | undefined): string | undefined {
  if (!link) return undefined;
  if (/^\/(?![/\\])/u.test(link)) return link;
  if (!URL.canParse(link)) return undefined;
  return ['https:', 'http:'].includes(new URL(link).protocol) ? link : undefined;
}
