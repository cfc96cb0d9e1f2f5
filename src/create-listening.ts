import type { NamedSources } from './assistant/compose/named-sources.ts';
import { createGuard } from './assistant/create-guard.ts';
import { createTopicRanker } from './assistant/understand/create-topic-ranker.ts';
import { createUnderstanding } from './assistant/understand/create-understanding.ts';
import { createWishes } from './assistant/understand/create-wishes.ts';
import { indexOtherMatters, weighOtherMatter } from './assistant/understand/other-matter-index.ts';
import { topicExamples } from './assistant/understand/topic-examples.ts';
import { indexTopics } from './assistant/understand/topic-index.ts';
import { indexWishes } from './assistant/understand/wish-index.ts';
import { cached, codeFingerprint } from './content/cached.ts';
import type { Content } from './content/content.ts';
import type { AnswerWording } from './create-wording.ts';
import type { Tagged, Tagger } from './language/glossary.ts';
import type { Rule } from './rules/define-rule.ts';

/** What takes part in understanding: what it derived from the content is derived anew where this code changed. */
const CODE = ['./language/', './assistant/understand/', './retrieval/'];

/** What hears a message: what it asks for, and whether that is declined. `cacheDir` keeps what is derived from the content. */
export function createListening(deps: {
  readonly content: Content;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly tagger: Tagger;
  readonly namedSources: NamedSources;
  readonly wording: Pick<AnswerWording, 'phrases' | 'factWords'>;
  readonly cacheDir: string;
}) {
  const { content, rules, tagger, namedSources, wording, cacheDir } = deps;
  const code = codeFingerprint(CODE.map((folder) => new URL(folder, import.meta.url)));
  const derived = cached(
    cacheDir,
    { kind: 'topics', key: `${content.fingerprint.slice(0, 16)}-${code}` },
    () => {
      const topics = topicExamples(content, tagger);
      return {
        index: indexTopics(topics),
        wishes: indexWishes(topics, content.refusals),
        others: indexOtherMatters(topics),
      };
    },
  );
  const wishes = createWishes({ content, index: derived.wishes });
  const ranker = createTopicRanker({ content, index: derived.index, wishes });
  const otherMatter = (text: string, tagged: Tagged) => weighOtherMatter(derived.others, text, tagged);
  return {
    guard: createGuard({ content, wishes, ranker }),
    understand: createUnderstanding({
      content,
      rules,
      tagger,
      ranker,
      otherMatter,
      phrases: wording.phrases,
      factWords: wording.factWords,
      namedSources,
    }),
  };
}
