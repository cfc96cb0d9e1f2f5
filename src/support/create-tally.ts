import type { Answer } from '../domain/answer.ts';
import type { Metric } from '../domain/metric.ts';

/** Upper limits of the times an answer takes, in seconds. */
const LIMITS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

/** Counts answers, how long they took, and what the checks of them found, since the start of the process. */
export function createTally() {
  const answers = new Map<string, { labels: Record<string, string>; value: number }>();
  const checks = new Map<string, { labels: Record<string, string>; value: number }>();
  const within = LIMITS.map(() => 0);
  let count = 0;
  let seconds = 0;

  function add(to: typeof answers, labels: Record<string, string>): void {
    const key = JSON.stringify(labels);
    const known = to.get(key) ?? { labels, value: 0 };
    known.value += 1;
    to.set(key, known);
  }

  return {
    answered({ status, language }: Pick<Answer, 'status' | 'language'>, milliseconds: number): void {
      add(answers, { status, language });
      const took = milliseconds / 1000;
      count += 1;
      seconds += took;
      LIMITS.forEach((limit, index) => {
        if (took <= limit) within[index] = (within[index] ?? 0) + 1;
      });
    },
    checked: (check: string, ok: boolean): void => add(checks, { check, result: ok ? 'pass' : 'fail' }),
    read: (): readonly Metric[] => [
      {
        name: 'kenes_answers_total',
        help: 'Answers by status and language.',
        type: 'counter',
        samples: [...answers.values()],
      },
      {
        name: 'kenes_answer_checks_total',
        help: 'Checks of answers that left, by what they found.',
        type: 'counter',
        samples: [...checks.values()],
      },
      {
        name: 'kenes_answer_seconds',
        help: 'How long an answer took.',
        type: 'histogram',
        samples: [
          ...LIMITS.map((limit, index) => ({
            suffix: '_bucket',
            labels: { le: String(limit) },
            value: within[index] ?? 0,
          })),
          { suffix: '_bucket', labels: { le: '+Inf' }, value: count },
          { suffix: '_sum', labels: {}, value: seconds },
          { suffix: '_count', labels: {}, value: count },
        ],
      },
    ],
  };
}
