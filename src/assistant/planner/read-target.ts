import type { Outcome } from '../../domain/outcome.ts';
import { vocabulary } from '../../domain/vocabulary.ts';
import type { Run } from './create-run.ts';
import { choiceOf, verdictOf } from './outcome-facts.ts';
import { type Profile, told } from './profile.ts';

/**
 * Where a person wants to get. `ladder` is what the Rules say of the wish itself; where it skips a step, the target is
 * the step that comes first and `skips` is true.
 */
export interface Target {
  readonly ladder: Outcome;
  readonly category?: string;
  readonly headCategory?: string;
  readonly action?: string;
  readonly skips: boolean;
}

export function readTarget(profile: Profile, run: Run, head: boolean): Target {
  return head ? headTarget(profile, run) : teacherTarget(profile, run);
}

function teacherTarget(profile: Profile, run: Run): Target {
  const held = told(profile, 'current_category');
  const wished = told(profile, 'category');
  const action = told(profile, 'action');
  if (held === undefined && told(profile, 'old_category') !== undefined) {
    return { ladder: run('old-category'), ...named({ category: wished, action: action ?? 'assign' }) };
  }
  const asked = wished ?? (action === 'confirm' ? held : undefined);
  const ladder = run('next-category', { category: asked });
  const next = choiceOf(ladder, 'next');
  const skips = verdictOf(ladder) === 'skips';
  if (skips) return { ladder, ...named({ category: next, action: wishOf(action) }), skips };
  if (verdictOf(ladder) === 'top') return { ladder, ...named({ category: held, action: 'confirm' }) };
  if (asked !== undefined && held !== undefined) {
    return {
      ladder,
      ...named({ category: asked, action: asked === held ? 'confirm' : wishOf(action) }),
    };
  }
  const category = asked ?? (action === undefined ? undefined : next);
  return { ladder, ...named({ category, action }) };
}

/** Point 12: after the first attestation heads and deputies go in turn. */
function headTarget(profile: Profile, run: Run): Target {
  const held = told(profile, 'current_head_category');
  const wished = told(profile, 'head_category');
  const action = told(profile, 'action');
  const ladder = run('head-next-category', { head_category: held });
  const next = choiceOf(ladder, 'next');
  if (wished === undefined) {
    if (action === 'confirm' || verdictOf(ladder) === 'top')
      return { ladder, ...named({ headCategory: held, action: 'confirm' }) };
    return { ladder, ...named({ headCategory: action === undefined ? undefined : next, action }) };
  }
  if (wished === held) return { ladder, ...named({ headCategory: wished, action: 'confirm' }) };
  const steps: readonly string[] = vocabulary.head_category;
  const skips = next !== undefined && steps.indexOf(wished) > steps.indexOf(next);
  return { ladder, ...named({ headCategory: skips ? next : wished, action: wishOf(action) }), skips };
}

/** A category that is not held is never confirmed, whatever was said. */
function wishOf(action: string | undefined): string {
  return action === 'early' ? 'early' : 'assign';
}

function named(parts: {
  category?: string | undefined;
  headCategory?: string | undefined;
  action?: string | undefined;
}) {
  const { category, headCategory, action } = parts;
  return {
    ...(category === undefined ? {} : { category }),
    ...(headCategory === undefined ? {} : { headCategory }),
    ...(action === undefined ? {} : { action }),
    skips: false,
  };
}
