import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { OperatorMistake } from '../src/domain/errors.ts';

const token = `123456:${'a'.repeat(35)}`;

function faultOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof OperatorMistake) return error.message;
    throw error;
  }
  return 'none';
}

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({ port: 3000, host: '127.0.0.1', dataDir: './data', logLevel: 'info' });
  });

  it('takes an empty variable for unset', () => {
    const empty = {
      PORT: '',
      HOST: '',
      DATA_DIR: '',
      DATABASE_URL: '',
      TELEGRAM_BOT_TOKEN: '',
      LOG_LEVEL: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('takes every value', () => {
    const all = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATA_DIR: '/var/lib/kenes',
      DATABASE_URL: 'postgres://kenes@localhost/kenes',
      PUBLIC_URL: 'https://kenes.example/',
      TELEGRAM_BOT_TOKEN: token,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
      EMBEDDINGS_BASE_URL: 'http://127.0.0.1:8080/v1',
      EMBEDDINGS_MODEL: 'small',
      OPENAI_API_KEY: 'key',
      LOG_LEVEL: 'warn',
      HOME: '/somewhere',
    };
    expect(readConfig(all)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDir: '/var/lib/kenes',
      databaseUrl: 'postgres://kenes@localhost/kenes',
      publicUrl: 'https://kenes.example',
      telegram: { token, apiRoot: 'http://127.0.0.1:8081' },
      embeddings: { baseUrl: 'http://127.0.0.1:8080/v1', model: 'small', apiKey: 'key' },
      logLevel: 'warn',
    });
  });

  it.each([
    ['0', 0],
    ['65535', 65_535],
  ])('takes the port %s', (PORT, port) => {
    expect(readConfig({ PORT }).port).toBe(port);
  });

  it('takes postgresql:// too, and no root without a token', () => {
    expect(
      readConfig({ DATABASE_URL: 'postgresql://u:p@host:5433/db?sslmode=require' }).databaseUrl,
    ).toContain('5433');
    expect(readConfig({ TELEGRAM_API_ROOT: 'https://api.example' }).telegram).toBeUndefined();
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://localhost/secret'],
    ['DATABASE_URL', 'localhost secret'],
    ['PUBLIC_URL', 'secret'],
    ['PUBLIC_URL', 'ftp://secret'],
    ['PUBLIC_URL', 'https://secret/bot'],
    ['PUBLIC_URL', 'https://:1'],
    ['PUBLIC_URL', 'https://user:secret@host'],
    ['TELEGRAM_BOT_TOKEN', 'secret'],
    ['TELEGRAM_BOT_TOKEN', `${token} `],
    ['TELEGRAM_API_ROOT', 'ftp://secret'],
    ['EMBEDDINGS_BASE_URL', 'secret'],
    ['EMBEDDINGS_BASE_URL', 'ftp://secret'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that does not repeat it', (name, value) => {
    const fault = faultOf({ [name]: value });
    expect(fault).toMatch(new RegExp(`^${name}: .+$`, 'u'));
    expect(fault).not.toContain(value);
  });

  it('takes embeddings whole or not at all', () => {
    const EMBEDDINGS_BASE_URL = 'https://models.example/v1';
    expect(readConfig({ EMBEDDINGS_BASE_URL, EMBEDDINGS_MODEL: 'm' }).embeddings).toEqual({
      baseUrl: EMBEDDINGS_BASE_URL,
      model: 'm',
    });
    expect(readConfig({ OPENAI_API_KEY: 'key' }).embeddings).toBeUndefined();
    expect(faultOf({ EMBEDDINGS_BASE_URL })).toMatch(/^EMBEDDINGS_MODEL: .+$/u);
    expect(faultOf({ EMBEDDINGS_MODEL: 'm' })).toMatch(/^EMBEDDINGS_BASE_URL: .+$/u);
  });

  it('names every wrong variable, each in its line', () => {
    const lines = faultOf({ PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'z' }).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'LOG_LEVEL']);
  });
});
