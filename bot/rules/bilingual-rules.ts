import { z } from 'zod';
import type { Service } from '../../src/domain/service.ts';

const propertySchema = z.looseObject({
  title: z.string().optional(),
  description: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
});
const inputsSchema = z.looseObject({ properties: z.record(z.string(), propertySchema).default({}) });

/** A rule for programs, whose words stand in both languages: they do not choose one before they call. */
export interface BilingualRule {
  readonly id: string;
  readonly title: string;
  /** What it computes, and questions that it answers. */
  readonly about: string;
  /** JSON Schema of the inputs. */
  readonly schema: z.infer<typeof inputsSchema>;
  /** A value for each input whose example tells one. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** Every rule of the registry, as the HTTP interface and the tools describe it. */
export function bilingualRules({ rules }: Pick<Service, 'rules'>): readonly BilingualRule[] {
  const kazakh = new Map(rules.list('kk').map((rule) => [rule.id, rule]));
  return rules.list('ru').map((ru) => {
    const kk = kazakh.get(ru.id) ?? ru;
    const schema = inputsSchema.parse(ru.schema);
    const other = inputsSchema.parse(kk.schema).properties;
    const properties: Record<string, z.infer<typeof propertySchema>> = {};
    const example: Record<string, unknown> = {};
    for (const [id, property] of Object.entries(schema.properties)) {
      const title = both(property.title, other[id]?.title);
      const description = both(property.description, other[id]?.description);
      properties[id] = { ...property, title, description };
      const [value] = property.examples ?? [];
      if (value !== undefined) example[id] = value;
    }
    return {
      id: ru.id,
      title: both(ru.title, kk.title),
      about: [ru.about, kk.about, ...ru.examples.slice(0, 2), ...kk.examples.slice(0, 2)].join('\n'),
      schema: { ...schema, properties },
      example,
    };
  });
}

function both(ru = '', kk = ''): string {
  return ru === kk ? ru : `${ru} / ${kk}`;
}
