import { defineRule } from '../define-rule.ts';
import { choice, ownChoice } from '../input.ts';
import { roleOf } from '../post-role.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { post, category } = sharedInputs;

/** Points 15 and 19: where an application goes and which commission decides. */
export const rule = defineRule({
  id: 'where-to-apply',
  inputs: {
    post,
    category,
    head_category: choice('head_category'),
    subordination: ownChoice('subordination', ['district', 'region', 'authority']),
  },
  parameters: ['service.channel', 'commission.level_for', 'commission.level_for.', 'trainee.to_pedagog'],
  evaluate({ ask, given, read }) {
    const who = given('post') ?? 'teacher';
    const head = roleOf(who) === 'head';
    const wanted = head ? undefined : ask('category');
    if (wanted === 'pedagog') {
      read.cite('trainee.to_pedagog', 'attestation');
      const years = {
        type: 'number',
        value: read.number('trainee.to_pedagog', 'years'),
        unit: 'years',
      } as const;
      return { verdict: 'pedagog', facts: { years } };
    }
    const isDeputy = who === 'deputy';
    const under = given('subordination');
    const levels = {
      district: 'commission.level_for',
      region: 'commission.level_for.region_subordinate',
      authority: 'commission.level_for.authority_subordinate',
    } as const;
    const channel = {
      type: 'words',
      value: read.words('service.channel', wanted ?? (isDeputy ? 'deputy' : 'head')),
    } as const;
    const sought = given('head_category');
    if (wanted === undefined && sought === undefined)
      return { verdict: 'head_any', facts: { channel }, remarks: ['notice'] };
    const key = wanted ?? `${isDeputy ? 'deputy' : 'head'}_${ask('head_category')}`;
    const level = { type: 'words', value: read.words(levels[under ?? 'district'], key) } as const;
    const category =
      wanted === undefined
        ? ({ type: 'choice', vocabulary: 'head_category', value: ask('head_category') } as const)
        : ({ type: 'choice', vocabulary: 'category', value: wanted } as const);
    return {
      verdict: wanted === undefined ? 'head' : 'teacher',
      facts: { channel, level, category },
      remarks:
        under === undefined && wanted !== 'moderator' && wanted !== 'master'
          ? ['subordinate', 'notice']
          : ['notice'],
    };
  },
});
