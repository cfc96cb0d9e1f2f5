import { flag, number, ownChoice } from '../input.ts';
import { countCoverage } from './count-coverage.ts';
import { type Criterion, numberOf, textOf } from './criterion.ts';
import { levelCriterion } from './level-criterion.ts';

const limits = 'authorship.limits';

/** A publication of at most three authors; one in Scopus, WoS or of KOKNVO has points of its own. */
export function publicationCriterion({ points }: { readonly points: string }): Criterion {
  const id = 'publication';
  const editions = ['none', 'other', 'recommended', 'scopus'] as const;
  const top = (kind: unknown) => kind === 'scopus';
  return {
    id,
    inputs: { [id]: ownChoice(id, editions) },
    parameters: [points, limits],
    required: (key, read) => read.optionalNumber(points, key) !== undefined,
    met(_, evidence) {
      const kind = textOf(evidence(id));
      return kind === undefined ? undefined : kind === 'recommended' || top(kind);
    },
    points: (key, evidence, read) =>
      top(evidence(id)) ? read.number(limits, 'scopus_wos_koknvo_points') : read.number(points, key),
    need: () => ({ type: 'choice', vocabulary: id, value: 'recommended' }),
    spare: (evidence, read) =>
      top(evidence(id)) ? read.number(limits, 'scopus_wos_koknvo_points') : undefined,
  };
}

/**
 * Materials that a council recommended. The author of a textbook of the list has the highest points whatever the
 * council; a co-author has fewer, where `coauthor` names them for the category.
 */
export function materialsCriterion(row: {
  readonly points: string;
  readonly scale: readonly string[];
  readonly needs: Readonly<Record<string, string>>;
  readonly levels?: string;
  readonly textbook?: true;
  readonly coauthor: (key: string) => string | undefined;
}): Criterion {
  const id = 'materials';
  const base = levelCriterion({ ...row, id });
  const author = (evidence: (id: string) => unknown) =>
    row.textbook === true && evidence('textbook') === true;
  return {
    ...base,
    inputs: { ...base.inputs, ...(row.textbook ? { textbook: flag() } : {}), coauthors: flag() },
    parameters: [...base.parameters, limits],
    met: (key, evidence, read) => (author(evidence) ? true : base.met(key, evidence, read)),
    points(key, evidence, read) {
      if (author(evidence)) return read.number(limits, 'textbook_author_points');
      const own = base.points(key, evidence, read);
      const fewer = evidence('coauthors') === true ? row.coauthor(key) : undefined;
      return fewer === undefined ? own : Math.min(own, read.number(limits, fewer));
    },
  };
}

/** Row 3.5: districts for a researcher, regions for a master; a region holds districts, so it counts for both. */
export function transmissionCriterion({ points }: { readonly points: string }): Criterion {
  const id = 'transmission';
  const each = 'portfolio.teacher.p3_5.per_unit';
  const coverage = 'research.coverage';
  const levels = 'portfolio.teacher.p3_5.level';
  const covered = (key: string, evidence: (id: string) => unknown): number | undefined => {
    const [districts, regions] = [numberOf(evidence('districts')), numberOf(evidence('regions'))];
    if (key === 'master') return regions ?? (districts === undefined ? undefined : 0);
    return districts === undefined && regions === undefined
      ? undefined
      : Math.max(districts ?? 0, regions ?? 0);
  };
  return {
    id,
    inputs: {
      districts: number('count', { min: 0, max: 500 }),
      regions: number('count', { min: 0, max: 100 }),
    },
    parameters: [points, each, coverage, levels],
    required: (key, read) => read.optionalNumber(points, key) !== undefined,
    met(key, evidence, read) {
      const told = covered(key, evidence);
      return told === undefined ? undefined : told >= read.number(coverage, key);
    },
    points: (key, evidence, read) =>
      countCoverage({
        covered: covered(key, evidence) ?? 0,
        least: read.number(coverage, key),
        each: read.number(each, key),
        most: read.number(points, key),
      }).points,
    need: (key, _, read) => ({ type: 'words', value: read.words(levels, key) }),
  };
}
