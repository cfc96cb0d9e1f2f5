import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentMapping, readDocumentMapping } from '../content/read-document-mapping.ts';
import { PersonMistake } from '../domain/errors.ts';
import type { IngestedFile, IngestReport } from '../domain/ingest-report.ts';
import type { Source } from '../domain/source.ts';
import type { Originals, StoredDocument } from '../store/originals.ts';
import type { IndexedPassage, StoredPassage } from '../store/passage-rows.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { droppedOf, planChanges } from './plan-changes.ts';
import { type ApartOptions, createApartReader } from './read-apart.ts';
import { type TakenFile, takeFile } from './take-file.ts';
import type { OriginalPassage } from './to-passages.ts';

/** Raise it when the way of reading or splitting changes, so that files are read anew. */
const READER = 4;
const MAPPING = 'documents.yaml';

export interface IngestDeps {
  readonly originals: Pick<Originals, 'documents' | 'all' | 'apply'>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly index: (passages: readonly OriginalPassage[]) => Iterable<IndexedPassage>;
  readonly termsOf: (passage: StoredPassage) => readonly string[];
  /** Where the state of the folder is remembered that was taken in whole. */
  readonly state: { get(): Promise<string | undefined>; set(state: string): Promise<void> };
  /** Told before each file. */
  readonly progress?: ((done: number, all: number, path: string) => void) | undefined;
  readonly reading?: ApartOptions | undefined;
  /** Ends the ingestion between two files; nothing is changed then. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes the index of originals the same as a folder: unchanged passages stay, changed ones are replaced, vanished ones
 * go, all in one transaction. A file that cannot be read is reported, and what was taken from it before stays.
 */
export function createIngest(deps: IngestDeps) {
  const { originals, sources, index, termsOf, state, progress = () => {}, signal } = deps;

  /** Whether nothing changed since the folder was taken in whole: told by sizes and times, without opening a file. */
  async function isCurrent(folder: string): Promise<boolean> {
    const found = await listFiles(folder);
    const known = await state.get();
    return known !== undefined && known === stateOf(found, sources, await originals.documents());
  }

  async function ingest(folder: string): Promise<IngestReport> {
    const started = performance.now();
    const found = await listFiles(folder);
    const files = found.filter(({ path }) => path !== MAPPING);
    if (files.length === 0) throw new PersonMistake('folder_empty', { folder });
    const mapping = found.length === files.length ? {} : await readMapping(folder);
    const stamp = stampOf(sources, mapping);
    const before = new Map((await originals.documents()).map((one) => [one.path, one]));
    const taken = new Map<string, TakenFile>();
    const { read, close } = createApartReader(deps.reading);
    try {
      for (const [done, { path, bytes }] of files.entries()) {
        signal?.throwIfAborted();
        progress(done, files.length, path);
        if (mapping[path] === 'ignore') continue;
        const known = before.get(path)?.checksum;
        const file = { folder, path, bytes, stamp, before: known, mapping, sources, read };
        taken.set(path, await takeFile(file));
      }
    } finally {
      await close();
    }
    signal?.throwIfAborted();
    progress(files.length, files.length, '');
    const reports = files.map(({ path }) => fileReport(path, taken.get(path), before.get(path)));
    const gone = [...before.values()].filter(({ path }) => !taken.has(path));
    const { wanted, doubles } = passagesOf(taken);
    const done = await store({ taken, before, wanted, gone });
    const whole = reports.every(({ problem }) => problem === undefined);
    await state.set(whole ? stateOf(found, sources, await originals.documents()) : '');
    return {
      files: [
        ...reports.map((report) => withDoubles(report, doubles.get(report.path) ?? 0)),
        ...gone
          .filter(({ path }) => !files.some((file) => file.path === path))
          .map(({ path }): IngestedFile => ({ path, state: 'gone', passages: 0, notes: [] })),
      ],
      ...done,
      milliseconds: Math.round(performance.now() - started),
    };
  }

  return { ingest, isCurrent };

  async function store(what: {
    readonly taken: ReadonlyMap<string, TakenFile>;
    readonly before: ReadonlyMap<string, StoredDocument>;
    readonly wanted: readonly OriginalPassage[];
    readonly gone: readonly StoredDocument[];
  }): Promise<Omit<IngestReport, 'files' | 'milliseconds'>> {
    const { taken, before, wanted, gone } = what;
    const untouched = new Set([...taken].filter(([, { state }]) => state !== 'read').map(([path]) => path));
    const nothing = gone.length === 0 && [...taken.values()].every(({ state }) => state !== 'read');
    if (nothing) {
      const kept = [...before.values()].reduce((sum, { passages }) => sum + passages, 0);
      return { kept, added: 0, changed: 0, removed: 0, indexed: 0 };
    }
    const plan = planChanges(await originals.all(), wanted, untouched);
    const fresh = [...plan.added, ...plan.changed];
    await originals.apply({
      dropped: droppedOf([...plan.removed, ...plan.replaced], termsOf),
      added: index(fresh),
      moved: plan.moved,
      documents: [...taken].flatMap(([path, file]) => documentOf(path, file)),
      gone: gone.map(({ path }) => path),
    });
    return {
      kept: plan.kept,
      added: plan.added.length,
      changed: plan.changed.length,
      removed: plan.removed.length,
      indexed: fresh.length,
    };
  }
}

async function readMapping(folder: string): Promise<DocumentMapping> {
  return readDocumentMapping(await readFile(join(folder, MAPPING), 'utf8'));
}

/** Whatever decides how a file is read beside its bytes. */
function stampOf(sources: Readonly<Record<string, Source>>, mapping: DocumentMapping): string {
  const registered = Object.values(sources).map(({ id, title, standing, kind, match }) => ({
    id,
    title,
    standing,
    kind,
    match,
  }));
  return createHash('sha256')
    .update(JSON.stringify([READER, registered, mapping]))
    .digest('hex');
}

/** Files as they lie there, what is registered, and what was taken of them. */
function stateOf(
  files: readonly ListedFile[],
  sources: Readonly<Record<string, Source>>,
  documents: readonly StoredDocument[],
): string {
  const taken = documents.map(({ path, checksum }) => [path, checksum]);
  return createHash('sha256')
    .update(JSON.stringify([stampOf(sources, {}), files, taken]))
    .digest('hex');
}

/** Passages of all files that were read; of two files that tell the same place the first counts. */
function passagesOf(taken: ReadonlyMap<string, TakenFile>) {
  const wanted = new Map<string, OriginalPassage>();
  const doubles = new Map<string, number>();
  for (const [path, file] of taken) {
    if (file.state !== 'read') continue;
    for (const passage of file.passages) {
      if (wanted.has(passage.id)) doubles.set(path, (doubles.get(path) ?? 0) + 1);
      else wanted.set(passage.id, passage);
    }
  }
  return { wanted: [...wanted.values()], doubles };
}

function documentOf(path: string, file: TakenFile): StoredDocument[] {
  if (file.state !== 'read') return [];
  const { source, language, title, standing } = file.known;
  const { checksum, notes, passages } = file;
  return [{ path, source, language, title, standing, checksum, passages: passages.length, notes }];
}

function fileReport(
  path: string,
  file: TakenFile | undefined,
  before: StoredDocument | undefined,
): IngestedFile {
  if (file === undefined) return { path, state: 'ignored', passages: 0, notes: [] };
  if (file.state === 'failed') {
    const { passages = 0 } = before ?? {};
    return { path, state: before ? 'kept' : 'failed', passages, problem: file.problem, notes: [] };
  }
  if (file.state === 'unchanged') {
    const {
      source = '',
      language = 'ru',
      standing = 'unregistered',
      passages = 0,
      notes = [],
    } = before ?? {};
    return { path, state: 'unchanged', source, language, standing, passages, notes };
  }
  const { source, language, standing } = file.known;
  const state = before ? 'changed' : 'new';
  return { path, state, source, language, standing, passages: file.passages.length, notes: file.notes };
}

function withDoubles(report: IngestedFile, doubles: number): IngestedFile {
  if (doubles === 0) return report;
  return { ...report, notes: [...report.notes, { code: 'doubles', facts: { count: doubles } }] };
}
