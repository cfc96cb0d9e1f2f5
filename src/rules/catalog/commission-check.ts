import { defineRule } from '../define-rule.ts';
import { number } from '../input.ts';

/** Points 21 and 22: is a commission of this size lawful, and may it decide with those who came. */
export const rule = defineRule({
  id: 'commission-check',
  inputs: {
    commission_members: number('count', { min: 1, max: 99 }),
    commission_present: number('count', { min: 0, max: 99 }),
    votes_for: number('count', { min: 0, max: 99 }),
    votes_against: number('count', { min: 0, max: 99 }),
  },
  parameters: ['commission.size', 'commission.quorum', 'commission.term'],
  evaluate({ ask, given, read, derive }) {
    const pro = given('votes_for');
    const contra = given('votes_against');
    if (given('commission_members') === undefined && pro !== undefined && pro === contra) {
      read.cite('commission.quorum');
      const votes = { type: 'number', value: pro, unit: 'count' } as const;
      return { verdict: 'level', facts: { pro: votes, contra: votes } };
    }
    const members = ask('commission_members');
    const least = read.number('commission.size', 'min');
    const size = {
      members: { type: 'number', value: members, unit: 'count' },
      least: { type: 'number', value: least, unit: 'count' },
    } as const;
    read.cite('commission.size', 'odd');
    if (members < least) return { verdict: 'too_small', facts: size };
    if (members % 2 === 0) return { verdict: 'even', facts: size };
    const needed = share(read.text('commission.quorum'), members);
    const quorum = { type: 'number', value: needed, unit: 'count' } as const;
    derive('needed', quorum);
    const term = {
      type: 'number',
      value: read.number('commission.term', 'commission'),
      unit: 'years',
    } as const;
    const facts = { ...size, needed: quorum, term } as const;
    const remarks = ['vote', 'term'];
    const present = given('commission_present');
    if (present === undefined) return { verdict: 'needed', facts, remarks };
    const came = { ...facts, present: { type: 'number', value: present, unit: 'count' } } as const;
    if (present > members) return { verdict: 'too_many_present', facts: came };
    if (present < needed) return { verdict: 'no_quorum', facts: came };
    if (pro === undefined || contra === undefined) return { verdict: 'quorum', facts: came, remarks };
    const voted = {
      ...came,
      pro: { type: 'number', value: pro, unit: 'count' },
      contra: { type: 'number', value: contra, unit: 'count' },
    } as const;
    if (pro + contra > present) return { verdict: 'too_many_votes', facts: voted };
    if (pro === contra) return { verdict: 'tie', facts: voted, remarks: ['term'] };
    return { verdict: pro > contra ? 'carried' : 'rejected', facts: voted, remarks: ['term'] };
  },
});

/** So many of the members that their share is reached: a fraction such as «2/3», rounded up. */
function share(fraction: string, members: number): number {
  const [above = 0, below = 1] = fraction.split('/').map(Number);
  return Math.ceil((members * above) / below);
}
