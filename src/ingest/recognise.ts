import type { DocumentMapping } from '../content/read-document-mapping.ts';
import { type Language, languageSchema } from '../domain/language.ts';
import type { Source } from '../domain/source.ts';
import type { Standing } from '../domain/standing.ts';
import { kazakhShare } from '../language/document-marks.ts';
import { fold } from '../language/fold.ts';
import type { RawDocument } from './block.ts';

/** Which document a file is. `byPoints`: it is a normative text, cited by points. */
export interface Recognised {
  readonly source: string;
  readonly title: string;
  readonly standing: Standing;
  readonly language: Language;
  readonly appendix?: number;
  readonly byPoints: boolean | undefined;
  readonly repairs: Readonly<Record<string, number>>;
}

/** Of Kazakh letters among all; Russian texts have next to none. */
const KAZAKH = 0.03;
/** So much of a document's opening is searched for its title. */
const OPENING = 1_500;

/** By the folder's own mapping, else by checksum, name or title; an unknown file is taken as unregistered. */
export function recognise(file: {
  readonly path: string;
  readonly checksum: string;
  readonly raw: RawDocument;
  readonly mapping: DocumentMapping;
  readonly sources: Readonly<Record<string, Source>>;
}): Recognised {
  const { path, checksum, raw, mapping, sources } = file;
  const mapped = mapping[path];
  const given = mapped === undefined || mapped === 'ignore' ? undefined : mapped;
  const found = given ? { id: given.source, ...given } : find(path, checksum, raw, sources);
  const source = found && sources[found.id];
  const language = found?.language ?? languageInName(path) ?? languageOf(raw);
  const appendix = found?.appendix;
  return {
    source: source?.id ?? found?.id ?? idOf(path),
    title: source?.title[language] ?? raw.title ?? nameOf(path),
    standing: source?.standing ?? 'unregistered',
    language,
    ...(appendix === undefined ? {} : { appendix }),
    byPoints: source ? source.kind === 'rules' || source.kind === 'order' : undefined,
    repairs: source?.match?.repairs[checksum] ?? {},
  };
}

interface Named {
  readonly id: string;
  readonly language?: Language | undefined;
  readonly appendix?: number | undefined;
}

function find(
  path: string,
  checksum: string,
  raw: RawDocument,
  sources: Readonly<Record<string, Source>>,
): Named | undefined {
  const all = Object.values(sources);
  for (const { id, match } of all) {
    for (const pattern of match?.files ?? []) {
      const named = matchPath(path, pattern);
      if (named) return { id, ...named };
    }
  }
  const known = all.find(({ match }) => match?.checksums.includes(checksum));
  if (known) return { id: known.id };
  const opening = fold([raw.title ?? '', ...raw.blocks.slice(0, 40).map(({ text }) => text)].join(' ')).slice(
    0,
    OPENING,
  );
  const titled = all.find(({ match }) => match?.titles.some((title) => opening.includes(fold(title))));
  return titled && { id: titled.id };
}

/** The end of a path must match, so that the same files may lie deeper in the folder. */
function matchPath(path: string, pattern: string): Omit<Named, 'id'> | undefined {
  const expression = pattern
    .replaceAll(/[.+^$()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('{language}', '(?<language>ru|kk)')
    .replaceAll('{appendix}', '(?<appendix>\\d{1,2})');
  const groups = new RegExp(`(?:^|/)${expression}$`, 'iu').exec(path)?.groups;
  if (new RegExp(`(?:^|/)${expression}$`, 'iu').test(path) === false) return undefined;
  const language = languageSchema.safeParse(groups?.language?.toLowerCase()).data;
  const appendix = groups?.appendix === undefined ? undefined : Number(groups.appendix);
  return { language, appendix };
}

function languageInName(path: string): Language | undefined {
  const named = /(?:^|[./_-])(ru|kk)(?=[./_-])/iu.exec(path)?.[1]?.toLowerCase();
  return languageSchema.safeParse(named).data;
}

function languageOf(raw: RawDocument): Language {
  const text = raw.blocks.map((block) => block.text).join(' ');
  return kazakhShare(text.slice(0, 20_000)) >= KAZAKH ? 'kk' : 'ru';
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** An id of a file nobody registered: its name in plain letters. */
function idOf(path: string): string {
  const plain = path
    .toLowerCase()
    .replace(/\.[^./]+$/u, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
  let sum = 0;
  for (const letter of path) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffffff;
  return `file-${plain === '' ? '' : `${plain}-`}${sum.toString(36)}`;
}
