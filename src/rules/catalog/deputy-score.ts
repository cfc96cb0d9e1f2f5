import { defineRule } from '../define-rule.ts';
import { flag } from '../input.ts';
import { headCategory } from '../score-sheet/course-group.ts';
import { evidenceOf, inputsOf, parametersOf } from '../score-sheet/criterion.ts';
import { deputyCriteria, deputyKind, deputySheet } from '../score-sheet/head-sheets.ts';
import { headLadder, nextOn } from '../score-sheet/ladder.ts';
import { sheetVerdict } from '../score-sheet/sheet-verdict.ts';

/** Appendix 13: the portfolio sheet of a deputy head, by what the deputy answers for. */
export const rule = defineRule({
  id: 'deputy-score',
  inputs: {
    head_category: headCategory,
    deputy_kind: deputyKind,
    special_education: flag(),
    ...inputsOf(deputyCriteria),
  },
  parameters: [...parametersOf(deputyCriteria), 'portfolio.heads.total_row.'],
  evaluate({ ask, given, read, derive }) {
    const key = ask('head_category');
    const kind = ask('deputy_kind');
    const special = given('special_education') === true;
    const told = evidenceOf(given);
    const evidence = (id: string) => told(id) ?? (id === 'course_group' && special ? 'small' : undefined);
    return sheetVerdict({
      ...deputySheet(kind, special),
      key,
      next: nextOn(headLadder, key),
      ladder: 'head_category',
      evidence,
      read,
      derive,
      facts: { kind: { type: 'choice', vocabulary: 'deputy_kind', value: kind } },
      remarks: ['total_unclear', ...(key === 'first' ? ['bracket'] : []), 'ozp'],
    });
  },
});
