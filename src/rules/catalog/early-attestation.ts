import type { Fact } from '../../domain/outcome.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import { addYears } from '../calendar.ts';
import { defineRule, type Verdict } from '../define-rule.ts';
import { countLines, earlyLines } from '../early-lines.ts';
import { day, duration, listOf, number } from '../input.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, current_category, post, tenure_years } = sharedInputs;

/** Point 63: early assignment, two years after the regular attestation and with enough of the listed requirements. */
export const rule = defineRule({
  id: 'early-attestation',
  inputs: {
    category,
    last_regular_on: day(),
    since_regular: duration(),
    expert_lines: listOf('expert_lines', earlyLines.expert),
    researcher_lines: listOf('researcher_lines', earlyLines.researcher),
    master_lines: listOf('master_lines', earlyLines.master),
    lines_met: number('count', { min: 0, max: 20 }),
    post,
    tenure_years,
    current_category,
  },
  parameters: [
    'early.min_interval_years',
    'early.min_count',
    'early.options_count',
    'early.options.',
    'early.degree_tenure',
    'early.reject',
  ],
  evaluate({ on, ask, given, read, derive }) {
    if (roleOf(given('post') ?? 'teacher') === 'head') return { verdict: 'head', applies: false };
    const wanted = ask('category');
    if (wanted === 'pedagog' || wanted === 'moderator') {
      read.cite('early.min_count', 'expert');
      return {
        verdict: 'not_provided',
        facts: { category: { type: 'choice', vocabulary: 'category', value: wanted } },
      };
    }
    const held = given('current_category');
    const next = held && vocabulary.category[vocabulary.category.indexOf(held) + 1];
    const named = { category: { type: 'choice', vocabulary: 'category', value: wanted } } as const;
    if (held !== undefined && next !== wanted) {
      const current = { type: 'choice', vocabulary: 'category', value: held } as const;
      return { verdict: next === undefined ? 'top' : 'out_of_turn', facts: { ...named, current } };
    }
    const years = read.number('early.min_interval_years');
    const least = read.number('early.min_count', wanted);
    const facts = {
      ...named,
      years: { type: 'number', value: years, unit: 'years' },
      least: { type: 'number', value: least, unit: 'count' },
    } as const;

    // Told or not, it is shown with what was understood, even where it is too early to count it.
    const told = given('lines_met');
    const passed = given('since_regular');
    const known = given('last_regular_on');
    // Too few are too few on any day: there is no need to ask for one.
    if (known === undefined && passed === undefined && told !== undefined && told < least) {
      const met = { type: 'number', value: told, unit: 'count' } as const;
      const lack = { type: 'number', value: least - told, unit: 'count' } as const;
      return { verdict: 'too_few', facts: { ...facts, met, lack }, remarks: ['whole', 'also_time'] };
    }
    if (known === undefined && passed !== undefined) {
      const waited = { ...facts, passed: { type: 'duration', ...passed } } as const;
      if (passed.years < years) return { verdict: 'too_early_since', facts: waited };
      return verdictOf(waited, 'since');
    }
    const regular = known ?? ask('last_regular_on');
    const from = { type: 'day', value: addYears(regular, years) } as const;
    derive('from', from);
    const dated = { ...facts, regular: { type: 'day', value: regular }, from } as const;
    if (on < from.value) return { verdict: 'too_early', facts: dated };
    return verdictOf(dated, 'from');

    function verdictOf(base: Readonly<Record<string, Fact>>, way: 'from' | 'since'): Verdict {
      const { met, dropped } = count(wanted === 'expert' || wanted === 'researcher' ? wanted : 'master');
      const all = read.number('early.options_count', wanted);
      const counted = {
        ...base,
        met: { type: 'number', value: met, unit: 'count' },
        all: { type: 'number', value: all, unit: 'count' },
        dropped: { type: 'list', items: dropped },
      } as const;
      const notes = dropped.length > 0 ? ['dropped'] : [];
      if (met > all) return { verdict: 'too_many', facts: counted };
      if (met < least) {
        const lack = { type: 'number', value: least - met, unit: 'count' } as const;
        return { verdict: 'too_few', facts: { ...counted, lack }, remarks: [...notes, 'whole'] };
      }
      read.cite('early.reject');
      return { verdict: `may_${way}`, facts: counted, remarks: [...notes, 'refusal'] };
    }

    function count(to: keyof typeof earlyLines) {
      const id = `${to}_lines` as const;
      const lines = given(id);
      if (lines === undefined) return { met: ask('lines_met'), dropped: [] };
      const { counted, dropped } = countLines({
        read,
        category: to,
        lines,
        post: () => ask('post'),
        tenure: () => ask('tenure_years'),
      });
      return {
        met: counted.length,
        dropped: dropped.map((value) => ({ type: 'choice', vocabulary: id, value }) as const),
      };
    }
  },
});
