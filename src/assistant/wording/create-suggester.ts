import type { Content } from '../../content/content.ts';
import type { Suggestion } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';

/** What may be asked next, by the id of a rule or an article. */
export function createSuggester({ rules, articles }: Pick<Content, 'rules' | 'articles'>) {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return (id: string, language: Language): Suggestion[] => {
    const rule = rules[id];
    if (rule)
      return [{ label: rule.title[language], text: rule.examples[language][0] ?? rule.title[language] }];
    const title = titles.get(id);
    return title ? [{ label: title[language], text: title[language] }] : [];
  };
}
export type Suggest = ReturnType<typeof createSuggester>;
