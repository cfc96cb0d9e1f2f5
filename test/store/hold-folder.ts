import { openEmbedded } from '../../src/store/open-embedded.ts';

/** Run as a process of its own: opens a data folder, writes one row, says so to its parent and waits. */
const [dataDir = ''] = process.argv.slice(2);
try {
  const database = await openEmbedded({ dataDir });
  await database.script('create table if not exists kept (pid int)');
  await database.query('insert into kept values ($1)', [process.pid]);
  process.send?.('open');
  process.on('message', () => void database.close().then(() => process.exit(0)));
} catch (error) {
  process.send?.(error instanceof Error ? `${error.name}: ${error.message}` : 'failed');
  process.exit(1);
}
