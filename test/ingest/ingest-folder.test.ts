import { truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ingestInto } from '../../src/ingest-documents.ts';
import type { Database } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createOriginals } from '../../src/store/originals.ts';
import { readIndex } from '../store/read-index.ts';
import { describeEngines } from '../store/with-engines.ts';
import { createFolder, makeDocx } from '../support/small-documents.ts';
import { rulesSource } from './rules-source.ts';

const ru =
  '1. Порог для эксперта 70 процентов.\n2. Срок:\n1) один год;\n2) два года.\n3. Апелляция подается сразу.\n';
const kk =
  '1. Сарапшы үшін шек 70 пайыз.\n2. Мерзімі:\n1) бір жыл;\n2) екі жыл.\n3. Апелляция бірден беріледі.\n';

describeEngines('ingestion of a folder', (engine) => {
  let database: Database;
  let folder = createFolder();
  beforeAll(async () => {
    database = engine.database();
    await migrate(database);
  });
  beforeEach(async () => {
    folder.end();
    folder = createFolder({ 'rules.ru.txt': ru, 'rules.kk.txt': kk });
    await database.script('delete from postings; delete from passages; delete from documents');
  });
  afterAll(() => folder.end());

  const house = () => ingestInto({ database, sources: { rules: rulesSource } });
  const ingest = () => house().ingest(folder.root);
  const originals = () => createOriginals({ database });
  const postings = () => readIndex(database);
  const counts = ({ kept, added, changed, removed, indexed }: Awaited<ReturnType<typeof ingest>>) => ({
    kept,
    added,
    changed,
    removed,
    indexed,
  });

  it('aligns both languages by the same places', async () => {
    const report = await ingest();
    expect(counts(report)).toEqual({ kept: 0, added: 10, changed: 0, removed: 0, indexed: 10 });
    const ids = (await originals().all()).map(({ id }) => id);
    const places = ids.filter((id) => id.endsWith(':ru')).map((id) => id.replace(':ru', ''));
    expect(places).toEqual(['rules#1', 'rules#2', 'rules#2/1', 'rules#2/2', 'rules#3']);
    expect(ids.filter((id) => id.endsWith(':kk')).map((id) => id.replace(':kk', ''))).toEqual(places);
    expect(await originals().ingested()).toMatchObject([
      { source: 'rules', language: 'kk', standing: 'in_force' },
      { source: 'rules', language: 'ru', standing: 'in_force' },
    ]);
  });

  it('changes nothing the second time', async () => {
    await ingest();
    const before = await postings();
    const report = await ingest();
    expect(counts(report)).toEqual({ kept: 10, added: 0, changed: 0, removed: 0, indexed: 0 });
    expect(report.files.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
    expect(await postings()).toEqual(before);
  });

  it('indexes one changed point alone, and ends as if all had been made anew', async () => {
    await ingest();
    const numbers = () =>
      database.query<{ id: string; number: number }>('select id, number from passages order by id');
    const before = new Map((await numbers()).map(({ id, number }) => [id, number]));
    folder.write('rules.ru.txt', ru.replace('70 процентов', '75 процентов'));
    expect(counts(await ingest())).toEqual({ kept: 9, added: 0, changed: 1, removed: 0, indexed: 1 });
    const moved = (await numbers()).filter(({ id, number }) => before.get(id) !== number).map(({ id }) => id);
    expect(moved).toEqual(['rules#1:ru']);
    const after = await postings();
    await database.script('delete from postings; delete from passages; delete from documents');
    await ingest();
    expect(await postings()).toEqual(after);
  });

  it('takes vanished points and files out', async () => {
    await ingest();
    folder.write('rules.ru.txt', ru.replace('3. Апелляция подается сразу.\n', ''));
    folder.remove('rules.kk.txt');
    const report = await ingest();
    expect(counts(report)).toEqual({ kept: 4, added: 0, changed: 0, removed: 6, indexed: 0 });
    expect(report.files.find(({ path }) => path === 'rules.kk.txt')?.state).toBe('gone');
    const left = JSON.stringify(await postings());
    expect(left).not.toContain('rules#3');
    expect(left).not.toContain(':kk');
  });

  it('goes on past what cannot be read, and keeps what it had of it', async () => {
    await ingest();
    folder.write('rules.kk.txt', '');
    folder.write('broken.pdf', '%PDF-1.4 cut off');
    folder.write('liar.docx', '%PDF-1.4');
    folder.write('new.docx', makeDocx(['Разъяснение о порядке подачи заявлений в комиссию.']));
    const report = await ingest();
    expect(report.files.map(({ path, state, problem }) => [path, state, problem !== undefined])).toEqual([
      ['broken.pdf', 'failed', true],
      ['liar.docx', 'failed', true],
      ['new.docx', 'new', false],
      ['rules.kk.txt', 'kept', true],
      ['rules.ru.txt', 'unchanged', false],
    ]);
    expect(counts(report)).toEqual({ kept: 10, added: 1, changed: 0, removed: 0, indexed: 1 });
    const unknown = (await originals().all()).find(({ document }) => document === 'new.docx');
    expect(unknown?.standing).toBe('unregistered');
  });

  it('knows without opening a file that nothing changed since it took all in', async () => {
    const current = () => house().isCurrent(folder.root);
    expect(await current()).toBe(false);
    await ingest();
    expect(await current()).toBe(true);
    // The same length, a moment later.
    folder.write('rules.ru.txt', ru.replace('70', '75'));
    expect(await current()).toBe(false);
    await ingest();
    expect(await current()).toBe(true);
    const registered = { ...rulesSource, title: { ...rulesSource.title, ru: 'Иначе' } };
    expect(await ingestInto({ database, sources: { rules: registered } }).isCurrent(folder.root)).toBe(false);
    folder.write('more.txt', 'Ещё один файл с парой слов.');
    expect(await current()).toBe(false);
    folder.remove('more.txt');
    utimesSync(join(folder.root, 'rules.kk.txt'), new Date(), new Date());
    expect(await current()).toBe(false);
    // Taken in by another way meanwhile.
    await ingest();
    await database.script("delete from documents where path = 'rules.kk.txt'");
    expect(await current()).toBe(false);
  });

  it('is not done with a folder while a file of it cannot be read', async () => {
    folder.write('broken.pdf', '%PDF-1.4 cut off');
    await ingest();
    expect(await house().isCurrent(folder.root)).toBe(false);
    folder.remove('broken.pdf');
    await ingest();
    expect(await house().isCurrent(folder.root)).toBe(true);
  });

  it('stops between two files where it is told to, and changes nothing', async () => {
    const ending = new AbortController();
    const stopped = ingestInto({
      database,
      sources: { rules: rulesSource },
      signal: ending.signal,
      progress: (done) => {
        if (done === 1) ending.abort();
      },
    });
    await expect(stopped.ingest(folder.root)).rejects.toThrow('aborted');
    expect(await originals().all()).toEqual([]);
  });

  it('gives a file up that takes too long, or breaks its reader, and goes on with the others', async () => {
    folder.write('hangs.txt', 'Чтение этого файла не кончается.');
    folder.write('kills.txt', 'Читатель этого файла падает.');
    folder.write('throws.txt', 'Читатель этого файла ошибается.');
    const program = new URL('./hanging-reader.ts', import.meta.url);
    const reading = { seconds: 2, program };
    const report = await ingestInto({ database, sources: { rules: rulesSource }, reading }).ingest(
      folder.root,
    );
    expect(report.files.map(({ path, state, problem }) => [path, state, problem])).toEqual([
      ['hangs.txt', 'failed', { code: 'too_slow', facts: { seconds: 2 } }],
      ['kills.txt', 'failed', { code: 'not_understood', facts: { reason: 'the reader ended' } }],
      ['rules.kk.txt', 'new', undefined],
      ['rules.ru.txt', 'new', undefined],
      ['throws.txt', 'failed', { code: 'not_understood', facts: { reason: 'no idea' } }],
    ]);
    expect(report.added).toBe(10);
  });

  it('does not open a file that is too big', async () => {
    folder.write('big.pdf', '');
    truncateSync(join(folder.root, 'big.pdf'), 200 * 1024 * 1024);
    const report = await ingest();
    expect(report.files.find(({ path }) => path === 'big.pdf')?.problem).toEqual({
      code: 'too_big',
      facts: { megabytes: 200, most: 50 },
    });
    expect(report.added).toBe(10);
  });

  it('follows the mapping of the folder, and takes a place once', async () => {
    folder.write('other name.txt', ru);
    folder.write('notes.txt', 'Заметки, которые не нужны.');
    folder.write('documents.yaml', '"other name.txt": { source: rules, language: ru }\nnotes.txt: ignore\n');
    const report = await ingest();
    expect(report.files.map(({ path, state }) => [path, state])).toEqual([
      ['notes.txt', 'ignored'],
      ['other name.txt', 'new'],
      ['rules.kk.txt', 'new'],
      ['rules.ru.txt', 'new'],
    ]);
    expect(report.files.at(-1)?.notes).toEqual([{ code: 'doubles', facts: { count: 5 } }]);
    expect(report.added).toBe(10);
  });

  it('refuses a folder that is not there, is empty, or maps wrongly', async () => {
    const into = (path: string) => house().ingest(path);
    await expect(into(`${folder.root}/nowhere`)).rejects.toMatchObject({
      code: 'folder_unreadable',
      facts: { reason: 'ENOENT' },
    });
    const empty = createFolder();
    await expect(into(empty.root)).rejects.toMatchObject({ code: 'folder_empty' });
    empty.end();
    folder.write('documents.yaml', 'rules.ru.txt: { sauce: rules }\n');
    await expect(ingest()).rejects.toThrow('documents.yaml:1');
  });

  it('finds what stands at a reference', async () => {
    folder.write(
      'appendices/ru/appendix2.docx',
      makeDocx(['Приложение 2', 'Лист'], [['1.1', 'Качество', '3']]),
    );
    folder.write('letter.txt', 'Первая строка письма.\nВторая строка.\nТретья строка.\n');
    await ingest();
    const at = async (reference: string) =>
      (await originals().at([reference], 'ru')).map(({ place }) => place);
    expect(await at('rules#2')).toEqual(['2', '2/1', '2/2']);
    expect(await at('rules#2/1')).toEqual(['2/1']);
    expect(await at('rules#2-3')).toEqual(['2', '2/1', '2/2', '3']);
    expect(await at('rules#app2')).toEqual(['app2', 'app2/1.1']);
    expect(await at('rules#app2/1.1')).toEqual(['app2/1.1']);
    expect(await at('rules#99')).toEqual([]);
    const letter = (await originals().all()).find(({ document }) => document === 'letter.txt')?.source ?? '';
    expect(await at(`${letter}#l2`)).toEqual(['l1-3']);
    expect(await at(`${letter}#l3-9`)).toEqual(['l1-3']);
    expect(await at(`${letter}#l4`)).toEqual([]);
  });
});
