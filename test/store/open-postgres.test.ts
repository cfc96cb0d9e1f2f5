import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OperatorMistake } from '../../src/domain/errors.ts';
import { openPostgres } from '../../src/store/open-postgres.ts';
import { faultOf } from './fault-of.ts';
import { createServerDatabase, serverUrl } from './with-engines.ts';

describe('openPostgres', () => {
  it('stops with one line without the password where no server answers', async () => {
    const attempt = openPostgres({ url: 'postgresql://kenes:hidden@127.0.0.1:1/kenes' });
    await expect(attempt).rejects.toThrow(OperatorMistake);
    await expect(attempt).rejects.toThrow('PostgreSQL at 127.0.0.1:1/kenes cannot be used (connection)');
    await expect(attempt).rejects.not.toThrow('hidden');
  });

  it('stops with one line for an address that is none', async () => {
    await expect(openPostgres({ url: 'nonsense' })).rejects.toThrow(OperatorMistake);
  });
});

const why = serverUrl === undefined ? ' (skipped, TEST_DATABASE_URL is not set)' : '';

describe.skipIf(serverUrl === undefined)(`a PostgreSQL connection${why}`, () => {
  let server: Awaited<ReturnType<typeof createServerDatabase>> | undefined;
  const sockets = new Set<Socket>();
  // A wire in between that can be cut.
  const wire = createServer((near) => {
    const { hostname, port } = new URL(serverUrl ?? '');
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const open = async (onIdleFault?: () => void) => {
    const address = wire.address();
    const url = new URL(server?.url ?? '');
    url.port = String(typeof address === 'object' ? address?.port : '');
    url.hostname = '127.0.0.1';
    return openPostgres({ url: url.href, ...(onIdleFault === undefined ? {} : { onIdleFault }) });
  };

  beforeAll(async () => {
    server = await createServerDatabase();
    await new Promise<void>((done) => {
      wire.listen(0, '127.0.0.1', done);
    });
  });
  afterAll(async () => {
    cut();
    wire.close();
    await server?.drop();
  });

  it('lost while idle is told, and the next statement takes another', async () => {
    let told = 0;
    const database = await open(() => {
      told += 1;
    });
    cut();
    await expect.poll(() => told).toBeGreaterThan(0);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('lost during a statement is a StoreFault, and the next statement works', async () => {
    const database = await open();
    const fault = faultOf(database.query('select pg_sleep(10)'));
    await expect.poll(() => sockets.size).toBeGreaterThan(0);
    setTimeout(cut, 200);
    expect((await fault).code).toBe('connection');
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });

  it('lost during a transaction undoes it, and the next one works', async () => {
    const database = await open();
    await database.script('create table things (value text)');
    const fault = await faultOf(
      database.transaction(async (tx) => {
        await tx.query('insert into things values ($1)', ['a']);
        cut();
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.query('insert into things values ($1)', ['b']);
      }),
    );
    expect(fault.code).toBe('connection');
    await database.transaction((tx) => tx.query('insert into things values ($1)', ['c']));
    expect(await database.query('select value from things')).toEqual([{ value: 'c' }]);
    await database.close();
  });

  it('ended by the server is a StoreFault, and the next statement works', async () => {
    const database = await open();
    const fault = await faultOf(
      database.transaction(async (tx) => {
        const [own] = await tx.query<{ pid: number }>('select pg_backend_pid() as pid');
        await tx.query('select pg_terminate_backend($1)', [own?.pid]);
        await tx.query('select 1');
      }),
    );
    expect(['57P01', 'connection']).toContain(fault.code);
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
    await database.close();
  });
});
