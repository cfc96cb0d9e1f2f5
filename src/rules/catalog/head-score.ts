import { defineRule } from '../define-rule.ts';
import { headCategory } from '../score-sheet/course-group.ts';
import { evidenceOf, inputsOf, parametersOf } from '../score-sheet/criterion.ts';
import { headCriteria, headGroup, headSheet } from '../score-sheet/head-sheets.ts';
import { headLadder, nextOn } from '../score-sheet/ladder.ts';
import { sheetVerdict } from '../score-sheet/sheet-verdict.ts';

/** Appendix 13: the portfolio sheet of the first head of an organisation, by the group of organisations. */
export const rule = defineRule({
  id: 'head-score',
  inputs: { head_category: headCategory, head_group: headGroup, ...inputsOf(headCriteria) },
  parameters: [...parametersOf(headCriteria), 'portfolio.heads.total_row.'],
  evaluate({ ask, given, read, derive }) {
    const key = ask('head_category');
    const group = given('head_group') ?? 'school';
    const told = evidenceOf(given);
    const light = group !== 'school' && group !== 'tvet';
    const evidence = (id: string) => told(id) ?? (id === 'course_group' && light ? 'small' : undefined);
    return sheetVerdict({
      ...headSheet(group),
      key,
      next: nextOn(headLadder, key),
      ladder: 'head_category',
      evidence,
      read,
      derive,
      facts: { group: { type: 'choice', vocabulary: 'head_group', value: group } },
      remarks: [
        ...(given('head_group') === undefined ? ['group_taken'] : []),
        ...(key === 'first' ? ['bracket'] : []),
        'ozp',
      ],
    });
  },
});
