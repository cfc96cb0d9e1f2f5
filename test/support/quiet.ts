import { afterEach, beforeEach } from 'vitest';

const voices = ['debug', 'error', 'info', 'log', 'warn'] as const;
const heard: string[] = [];

// A test that prints fails: output nobody reads hides the output that matters. Text a command line is meant to print goes
// through a stream that its test hands over, or to a process of its own.
for (const voice of voices) {
  console[voice] = (...words: readonly unknown[]) => {
    heard.push(`console.${voice}: ${words.map(String).join(' ')}`);
  };
}

beforeEach(() => {
  heard.length = 0;
});

afterEach(() => {
  if (heard.length > 0) throw new Error(`A test prints nothing, but:\n${heard.join('\n')}`);
});
