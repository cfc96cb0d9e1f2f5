import type { Day } from '../../domain/day.ts';
import type { PostId } from '../../domain/vocabulary.ts';
import { roleOf } from '../../rules/post-role.ts';
import { createRun, type RunDeps } from './create-run.ts';
import type { Finding, Situation, StepMaker } from './define-step.ts';
import { findDeadline } from './find-deadline.ts';
import type { Profile } from './profile.ts';
import { readTarget } from './read-target.ts';
import { allSteps } from './steps/all-steps.ts';

/** Everything about one person that steps look at; rules are evaluated for the target. */
export function buildSituation(deps: RunDeps, profile: Profile, on: Day): Situation {
  const post = profile.post as PostId | undefined;
  const head = post !== undefined && roleOf(post) === 'head';
  const asTold = createRun(deps, profile, on);
  const target = readTarget(profile, asTold, head);
  const aimed: Profile = {
    ...profile,
    category: target.category,
    head_category: target.headCategory,
    action: target.action,
  };
  return {
    on,
    profile,
    head,
    target,
    deadline: findDeadline(profile, asTold, on),
    run: createRun(deps, aimed, on),
  };
}

/** The findings of every step that is for this person, up to one after which nothing has to be planned. */
export function findSteps(situation: Situation): { readonly maker: StepMaker; readonly finding: Finding }[] {
  const found: { maker: StepMaker; finding: Finding }[] = [];
  for (const maker of allSteps) {
    const finding = maker.make(situation);
    if (!finding) continue;
    if (finding.stop) return [...(maker.id === 'pension' ? [] : found), { maker, finding }];
    found.push({ maker, finding });
  }
  return found;
}
