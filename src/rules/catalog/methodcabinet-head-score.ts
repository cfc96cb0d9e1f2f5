import { defineRule } from '../define-rule.ts';
import { ownChoice } from '../input.ts';
import { headCategory } from '../score-sheet/course-group.ts';
import { evidenceOf, inputsOf, parametersOf } from '../score-sheet/criterion.ts';
import { methodcabinetCriteria, methodcabinetSheet } from '../score-sheet/head-sheets.ts';
import { headLadder, nextOn } from '../score-sheet/ladder.ts';
import { sheetVerdict } from '../score-sheet/sheet-verdict.ts';
import { sharedInputs } from '../shared-inputs.ts';

/** Appendix 13: the portfolio sheets of the head of a method cabinet and of the deputy. */
export const rule = defineRule({
  id: 'methodcabinet-head-score',
  inputs: {
    head_category: headCategory,
    post: sharedInputs.post,
    cabinet_role: ownChoice('cabinet_role', ['head', 'deputy']),
    ...inputsOf(methodcabinetCriteria),
  },
  parameters: [...parametersOf(methodcabinetCriteria), 'portfolio.heads.total_row.'],
  evaluate({ ask, given, read, derive }) {
    const key = ask('head_category');
    const who = given('post');
    const role =
      given('cabinet_role') ??
      (who === 'deputy' ? 'deputy' : who === 'first_head' ? 'head' : ask('cabinet_role'));
    const told = evidenceOf(given);
    return sheetVerdict({
      ...methodcabinetSheet(role),
      key,
      next: nextOn(headLadder, key),
      ladder: 'head_category',
      evidence: (id) => (id === 'course_group' ? undefined : told(id)),
      read,
      derive,
      facts: { role: { type: 'choice', vocabulary: 'cabinet_role', value: role } },
      remarks: [...(key === 'first' ? ['bracket'] : []), 'ozp'],
    });
  },
});
