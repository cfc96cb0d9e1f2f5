import { describe, expect, it } from 'vitest';
import { inputWordsOf } from '../../src/assistant/compose/compose-outcome.ts';
import { choicesOf } from '../../src/assistant/understand/choices-of.ts';
import { hearReply } from '../../src/assistant/understand/hear-reply.ts';
import { createFactWords } from '../../src/assistant/wording/create-fact-words.ts';
import { createPhrases } from '../../src/assistant/wording/create-phrases.ts';
import { loadContent } from '../../src/content/load-content.ts';
import { createTagger } from '../../src/language/glossary.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { projectRoot } from '../support/test-app.ts';

const content = loadContent({ root: projectRoot });
const rules = await loadRules();
const tagger = createTagger(content.glossary);
const phrases = createPhrases(content);
const factWords = createFactWords({ content, phrases });
const languages = ['ru', 'kk'] as const;

/** Every reply that a rule itself proposes, by example or by button. */
const proposed = [...rules.values()].flatMap((rule) => {
  const words = content.rules[rule.id];
  if (!words) return [];
  const all = inputWordsOf(rule, words, content);
  return Object.entries(rule.inputs).flatMap(([id, input]) => {
    const own = all[id];
    if (!own) return [];
    const choices = choicesOf(id, input, all, { phrases, factWords });
    const request = { id, input, words: own, labels: [...choices.ru, ...choices.kk], taskCounts: [50, 60] };
    return languages.flatMap((language) => [
      { rule: rule.id, language, text: own.example[language], request, wanted: undefined },
      ...(input.kind === 'list' ? [] : choices[language]).map(({ value, label }) => {
        const wanted: unknown = input.kind === 'flag' ? value === 'yes' : value;
        return { rule: rule.id, language, text: label, request, wanted };
      }),
    ]);
  });
});
/** Asked for once, whichever rules ask it. */
const unique = [
  ...new Map(proposed.map((one) => [`${one.request.id} ${one.language} ${one.text}`, one])).values(),
].map((one) => ({ ...one, input: one.request.id }));

const hear = ({ text, language, request }: (typeof unique)[number]) =>
  hearReply({ ...request, text, tagged: tagger.tag(text, language) });

const values = unique.filter(({ wanted }) => wanted !== undefined);
/** Examples of values that have no buttons: a number, a day, a duration. */
const plain = unique.filter(({ wanted, request }) => wanted === undefined && !request.input.choices);
const ofChoices = unique.filter(({ wanted, request }) => wanted === undefined && request.input.choices);
function understands(one: (typeof unique)[number]): void {
  const reply = hear(one);
  if (reply.kind !== 'value') throw new Error(`heard as ${JSON.stringify(reply)}`);
  expect(one.request.input.schema.safeParse(reply.value).success, JSON.stringify(reply.value)).toBe(true);
  if (one.wanted !== undefined) expect(reply.value).toBe(one.wanted);
}

describe('a reply that the question itself proposes', () => {
  it.each(values)('by the button «$text» is a value of $input ($language, $rule)', understands);

  it.each(plain)('«$text» is a value of $input ($language, $rule)', understands);

  it('is understood by its example wherever there are buttons', () => {
    const deaf = ofChoices.filter((one) => hear(one).kind !== 'value');
    expect(deaf.map(({ rule, input, text }) => `${rule}: ${input}: ${text}`)).toEqual([]);
  });
});
