import type { Content } from '../content/content.ts';
import type { Language } from '../domain/language.ts';
import type { SourceTopic } from '../domain/service.ts';

/** What rests on each place of a document, by place: articles with their pages, parameters and rules by name. */
export function sourceTopics(
  content: Pick<Content, 'articles' | 'parameters' | 'rules'>,
  source: string,
  language: Language,
): ReadonlyMap<string, readonly SourceTopic[]> {
  const found = new Map<string, SourceTopic[]>();
  const add = (references: Iterable<string>, topic: SourceTopic) => {
    for (const reference of new Set(references)) {
      const [id, place = ''] = reference.split('#');
      if (id !== source) continue;
      const topics = found.get(place) ?? [];
      if (!topics.some(({ kind, id: known }) => kind === topic.kind && known === topic.id))
        topics.push(topic);
      found.set(place, topics);
    }
  };
  for (const { id, title, references, differs } of content.articles) {
    const topic = { kind: 'article', id, title: title[language], link: `/articles/${id}` } as const;
    add([...references, ...differs.map(({ reference }) => reference)], topic);
  }
  for (const { id, label, values, differs } of Object.values(content.parameters)) {
    const topic = { kind: 'parameter', id, title: label[language] } as const;
    add(
      [...values.flatMap(({ references }) => references), ...differs.map(({ reference }) => reference)],
      topic,
    );
  }
  for (const { id, title, references, trace, outcomes } of Object.values(content.rules)) {
    const topic = { kind: 'rule', id, title: title[language] } as const;
    const deeper = [...Object.values(trace), ...Object.values(outcomes)].flatMap((one) => one.references);
    add([...references, ...deeper], topic);
  }
  return found;
}
