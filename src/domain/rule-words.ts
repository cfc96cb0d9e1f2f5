import { z } from 'zod';
import { localizedSchema } from './language.ts';
import { referenceSchema } from './reference.ts';

const examplesSchema = z.strictObject({
  ru: z.array(z.string().min(1)).min(1),
  kk: z.array(z.string().min(1)).min(1),
});

/**
 * How an input is heard in a person's words: `facet` takes the value of a glossary concept (`category.expert`), `role`
 * says which of several categories is meant; `quantity` takes an extracted quantity, `near` only beside one of these
 * concepts, or with `unclaimed` also where no other input's concept is near; `unless`: not
 * where one of these patterns stands close together («когда кончается» asks for a day, it names none); `until`:
 * takes days said with «до» or «дейін», which no other input takes; `flags` maps a value to patterns of concepts. `plain`: a number without its unit counts too («40 и 36
 * часов»), `plainNear`: close to one of these concepts, and where it counts nothing else («ОЗП 29»); `all`: every such quantity, as a list; `apart`: not a number that counts one of these concepts («5 уроков»);
 * `plainFrom`: the least such number. `counts`: only a number that counts one of them («два курса»), or with `told` follows right after one («листов шесть»). `gained`: a number beside a word that says it came out of
 * something («вышло 33», «менікі 33»), unless one of these concepts is named; `away`: not a figure with one of these concepts right beside it («по портфолио 89 баллов»); `named`: what the input cannot hold is taken only where one of these is named; `over`: of several places in an order the last is meant, and of one with these concepts beside it the next («первый раз не сдала» asks of the second); `count`: what a count is to another one («5 из 9», «4 за»). `close`: flags only
 * where their concepts stand close together, in one clause, of which the `!` of a pattern speaks too; `bands`: the percent in a clause with this pattern decides, each value from so many on. An input of a quantity may have flags too, for its words
 * («впервые» is 1). `rather`: flags that go before the facet, where their concepts stand close together in one clause.
 */
export const hearingSchema = z.strictObject({
  facet: z.string().optional(),
  role: z.enum(['wanted', 'current']).optional(),
  quantity: z
    .enum(['duration', 'score', 'percent', 'date', 'hours', 'number', 'ordinal', 'level'])
    .optional(),
  near: z.array(z.string()).optional(),
  unclaimed: z.literal(true).optional(),
  unless: z.array(z.string()).optional(),
  until: z.literal(true).optional(),
  flags: z.record(z.string(), z.array(z.string())).optional(),
  rather: z.record(z.string(), z.array(z.string())).optional(),
  plain: z.literal(true).optional(),
  plainNear: z.array(z.string()).optional(),
  all: z.literal(true).optional(),
  plainFrom: z.number().optional(),
  apart: z.array(z.string()).optional(),
  counts: z.array(z.string()).optional(),
  told: z.array(z.string()).optional(),
  gained: z.array(z.string()).optional(),
  away: z.array(z.string()).optional(),
  named: z.array(z.string()).optional(),
  count: z.enum(['part', 'whole', 'for', 'against']).optional(),
  over: z.array(z.string()).optional(),
  close: z.literal(true).optional(),
  bands: z.strictObject({ pattern: z.string(), from: z.record(z.string(), z.number()) }).optional(),
});
export type Hearing = z.infer<typeof hearingSchema>;

/**
 * Words of one input: the precise question, a short label for the list of what was understood, an example,
 * and the words of its choices where they are its own. `passing`: it is of one question, no fact about the person that
 * later questions may rest on. `of`: it was told with the value of that input, and serves no other value of it.
 */
export const inputWordsSchema = z.strictObject({
  label: localizedSchema,
  ask: localizedSchema,
  example: localizedSchema,
  choices: z.record(z.string(), localizedSchema).optional(),
  passing: z.literal(true).optional(),
  of: z.string().optional(),
  hears: hearingSchema.default({}),
});
export type InputWords = z.infer<typeof inputWordsSchema>;

/** An outcome in words (Fluent patterns over the outcome's facts), and what else it rests on. */
export const outcomeWordsSchema = z.strictObject({
  text: localizedSchema,
  more: localizedSchema.optional(),
  references: z.array(referenceSchema).default([]),
  /** Where the rule is not for such a person: the rule that is. */
  instead: z.string().optional(),
});

/** The words of a rule, `knowledge/rules/<id>.yaml`, first document; the second holds its cases. */
export const ruleWordsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  title: localizedSchema,
  about: localizedSchema,
  references: z.array(referenceSchema).min(1),
  hears: z.array(z.string()).default([]),
  examples: examplesSchema,
  inputs: z.record(z.string(), inputWordsSchema).default({}),
  trace: z
    .record(
      z.string(),
      z.strictObject({ label: localizedSchema, references: z.array(referenceSchema).default([]) }),
    )
    .default({}),
  outcomes: z.record(z.string(), outcomeWordsSchema),
  /** The article that tells the norm while the rule still asks for a value. */
  norm: z.string().optional(),
  next: z.array(z.string()).default([]),
});
export type RuleWords = z.infer<typeof ruleWordsSchema>;
