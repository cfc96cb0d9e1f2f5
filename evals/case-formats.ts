import { z } from 'zod';
import { statusSchema } from '../src/domain/answer.ts';
import { languageSchema } from '../src/domain/language.ts';
import { referenceSchema } from '../src/domain/reference.ts';
import { standingSchema } from '../src/domain/standing.ts';
import { askedInSchema, type Expectations, expectationSchema, kindSchema, splitSchema } from './eval-case.ts';

/** What each file of cases looks like, and how it becomes a case. */
const head = {
  id: z.string().regex(/^[a-z0-9-]+$/u),
  language: askedInSchema,
  split: splitSchema,
  tags: z.array(z.string()).default([]),
};

const oneOrMore = <S extends z.ZodType>(schema: S) =>
  z.union([schema.transform((one) => [one]), z.array(schema)]);

export const retrievalSchema = z.strictObject({
  ...head,
  text: z.string().min(1),
  expect: z.array(z.union([kindSchema, referenceSchema])).min(1),
});

export const understandingSchema = z.strictObject({
  ...head,
  text: z.string().min(1),
  expect: z.strictObject({
    rule_topic: z.string(),
    inputs: z.record(z.string(), z.unknown()),
    point: oneOrMore(referenceSchema).default([]),
    says: z.array(z.string()).default([]),
    /** An article on the point serves the person as well as the calculation. */
    article: z.literal(true).optional(),
  }),
});

const oneWaySchema = z.strictObject({
  rule_topic: z.string().optional(),
  inputs: z.record(z.string(), z.unknown()).default({}),
  point: oneOrMore(referenceSchema).default([]),
  kind: oneOrMore(kindSchema).default([]),
  status: oneOrMore(statusSchema).default([]),
  clarification: z.array(z.string()).default([]),
  smalltalk: z.literal(true).optional(),
  says: z.array(z.string()).default([]),
  never: z.array(z.string()).default([]),
  differs: oneOrMore(z.string()).default([]),
  leads: standingSchema.optional(),
  language: languageSchema.optional(),
});
const writtenSchema = oneWaySchema.extend({ or: z.array(oneWaySchema).default([]) });
type Written = z.infer<typeof writtenSchema>;

/** Conversations, and single questions about what an answer says. */
export const answerCaseSchema = z
  .strictObject({
    ...head,
    about: z.string().optional(),
    text: z.string().min(1).optional(),
    expect: writtenSchema.optional(),
    turns: z
      .array(z.strictObject({ say: z.string().min(1), expect: writtenSchema }))
      .min(1)
      .optional(),
  })
  .refine((one) => (one.turns === undefined) === (one.text !== undefined && one.expect !== undefined), {
    message: 'either text and expect, or turns',
  });

export function fromRetrieval({ text, expect }: z.infer<typeof retrievalSchema>) {
  const isKind = (one: string) => kindSchema.safeParse(one).success;
  return [
    {
      say: text,
      expect: expectationSchema.parse({
        points: expect.filter((one) => !isKind(one)),
        kinds: expect.filter(isKind),
      }),
    },
  ];
}

export function fromUnderstanding({ text, expect }: z.infer<typeof understandingSchema>) {
  const { rule_topic: rule, inputs, point: points, says, article } = expect;
  const or = article ? [{ points }] : [];
  return [{ say: text, expect: expectationSchema.parse({ rule, inputs, points, says, or }) }];
}

export function fromAnswerCase({ text, expect, turns }: z.infer<typeof answerCaseSchema>) {
  if (turns) return turns.map((turn) => ({ say: turn.say, expect: expectationOf(turn.expect) }));
  return text !== undefined && expect ? [{ say: text, expect: expectationOf(expect) }] : [];
}

function expectationOf({ or, ...written }: Written): Expectations {
  return expectationSchema.parse({ ...plain(written), or: or.map(plain) });
}

function plain(written: z.infer<typeof oneWaySchema>) {
  const { rule_topic: rule, point, kind, status, clarification, smalltalk, ...rest } = written;
  return {
    ...rest,
    ...(rule === undefined ? {} : { rule }),
    points: point,
    kinds: [...kind, ...(smalltalk ? ['smalltalk'] : [])],
    statuses: status,
    asks: clarification,
  };
}
