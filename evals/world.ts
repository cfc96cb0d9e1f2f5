import { z } from 'zod';
import type { Content } from '../src/content/content.ts';
import { loadContent } from '../src/content/load-content.ts';
import { readCoverage } from '../src/coverage.ts';
import type { Coverage } from '../src/domain/coverage.ts';
import type { Language } from '../src/domain/language.ts';
import type { RuleDescription, Service } from '../src/domain/service.ts';
import { overlaps } from './overlaps.ts';

/** What checks may know beside the answer: the rules, the register of documents, and the articles as they are shown. */
export interface World {
  readonly sources: ReadonlySet<string>;
  readonly coverage: Coverage;
  rule(id: string, language: Language): RuleDescription | undefined;
  /** The declared examples and bounds of inputs («36 из 50», 0 and 60), by which an answer shows how to say them. */
  examplesOf(inputs: readonly string[], language: Language): readonly string[];
  /** Rules that serve one of these places of the Rules. */
  rulesAt(points: readonly string[]): readonly string[];
  /** The whole text of the articles on these places, and of the one that an answer begins with. */
  articleTexts(references: readonly string[], text: string, language: Language): readonly string[];
  /** References of the article behind a link such as `/articles/x`; empty where it leads elsewhere. */
  referencesOf(link: string): readonly string[];
  /** Fixed sentences of the house, with the numbers they hold (the contact centre's). */
  readonly phrases: Readonly<Record<Language, string>>;
}

/** Reads the world once for a whole run. */
export async function createWorld(app: Service, root: string): Promise<World> {
  const content = loadContent({ root });
  const coverage = await readCoverage(root);
  const rules = {
    ru: new Map(app.rules.list('ru').map((rule) => [rule.id, rule])),
    kk: new Map(app.rules.list('kk').map((rule) => [rule.id, rule])),
  };
  const articles = articlesOf(app, content);
  return {
    sources: new Set(app.sources('ru').map(({ id }) => id)),
    coverage,
    phrases: content.phrases,
    rule: (id, language) => rules[language].get(id),
    examplesOf: (inputs, language) =>
      [...rules[language].values()].flatMap((rule) =>
        rule.inputs
          .filter(({ id }) => inputs.includes(id))
          .flatMap(({ id, example }) => [example, ...boundsIn(rule.schema, id)]),
      ),
    rulesAt: (points) => [
      ...new Set(
        coverage.places
          .filter(({ place }) => points.some((point) => overlaps(point, `${coverage.source}#${place}`)))
          .flatMap((served) => served.rules.map(({ id }) => id)),
      ),
    ],
    articleTexts: (references, text, language) =>
      articles
        .filter(
          (article) =>
            article.references.some((one) => references.some((other) => overlaps(one, other))) ||
            text.includes(article.texts[language].short),
        )
        .map((article) => article.texts[language].whole),
    referencesOf: (link) => articles.find(({ id }) => link === `/articles/${id}`)?.references ?? [],
  };
}

function articlesOf(app: Service, content: Content) {
  return content.articles.map(({ id, references }) => ({
    id,
    references,
    texts: { ru: textOf(app, id, 'ru'), kk: textOf(app, id, 'kk') },
  }));
}

function textOf(app: Service, id: string, language: Language): { short: string; whole: string } {
  const view = app.article(id, language);
  if (!view) throw new Error(`no article ${id}`);
  return { short: view.short, whole: `${view.title}\n${view.short}\n${view.more}` };
}

const withProperties = z.object({ properties: z.record(z.string(), z.unknown()) });

/** The least and the greatest numbers that the schema of a rule takes for an input. */
function boundsIn(schema: unknown, input: string): string[] {
  const own = JSON.stringify(withProperties.parse(schema).properties[input] ?? {});
  return [...own.matchAll(/"(?:min|max)imum":(\d+)/gu)].map(([, bound = '']) => bound);
}
