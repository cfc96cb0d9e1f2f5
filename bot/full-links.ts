import type { Answer, Citation } from '../src/domain/answer.ts';

/**
 * The answer with full addresses instead of paths on this Kenes, for places that are no page of it. `site` is how people
 * reach it; without one the answer stays as it is.
 */
export function fullLinks<T extends Answer>(answer: T, site: string | undefined): T {
  if (site === undefined) return answer;
  const full = (citation: Citation): Citation =>
    citation.link?.startsWith('/') ? { ...citation, link: new URL(citation.link, site).href } : citation;
  const { citations, conflicts, computation } = answer;
  return {
    ...answer,
    citations: citations.map(full),
    conflicts: conflicts.map((conflict) => ({ ...conflict, citation: full(conflict.citation) })),
    ...(computation && {
      computation: {
        ...computation,
        trace: computation.trace.map((step) =>
          step.citation ? { ...step, citation: full(step.citation) } : step,
        ),
      },
    }),
  };
}
