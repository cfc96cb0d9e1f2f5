import { defineRule } from '../define-rule.ts';
import { evidenceOf, inputsOf, parametersOf } from '../score-sheet/criterion.ts';
import { ladder, nextOn, rungOf } from '../score-sheet/ladder.ts';
import { methodistCriteria, methodistKind, methodistSheet } from '../score-sheet/methodist-sheet.ts';
import { sheetVerdict } from '../score-sheet/sheet-verdict.ts';
import { sharedInputs } from '../shared-inputs.ts';

const { category, post } = sharedInputs;

/** Appendix 12: the portfolio sheet of methodists and heads of departments. */
export const rule = defineRule({
  id: 'methodist-score',
  inputs: { category, post, methodist_kind: methodistKind, ...inputsOf(methodistCriteria) },
  parameters: [...parametersOf(methodistCriteria), 'portfolio.methodist.total_row.'],
  evaluate({ ask, given, read, derive }) {
    const rung = rungOf(ask('category'));
    if (rung === undefined) return { verdict: 'pedagog', applies: false };
    const who = given('post');
    const kind = given('methodist_kind') ?? (who === 'methodcabinet_methodist' ? 'methodcabinet' : 'org');
    const told = evidenceOf(given);
    // A method cabinet has the smaller scale of hours, whatever the post is called.
    const evidence = (id: string) =>
      told(id) ?? (id === 'course_group' && kind === 'methodcabinet' ? kind : undefined);
    return sheetVerdict({
      ...methodistSheet(kind),
      key: rung,
      next: nextOn(ladder, rung),
      ladder: 'category',
      evidence,
      read,
      derive,
      facts: { kind: { type: 'choice', vocabulary: 'methodist_kind', value: kind } },
      remarks: [...(rung === 'master' ? ['bracket'] : []), 'ozp'],
    });
  },
});
