import { expect, it } from 'vitest';
import { afterSilence, parseState } from '../../src/assistant/conversation-state.ts';

it('a long silence leaves only what the person agreed to have remembered', () => {
  const talk = { rule: 'ozp-threshold', known: { category: 'expert' }, asked: 'ozp_points', failures: 1 };
  expect(afterSilence(parseState(talk))).toEqual(parseState({}));
  expect(afterSilence(parseState({ ...talk, saved: { category: 'master' } }))).toEqual(
    parseState({ saved: { category: 'master' } }),
  );
});
