import Html from '@kitajs/html';
import type { SourceView } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';

/** What Kenes knows from a document whose own text is not here: by place, with the articles that tell it. */
export function SourceTopics(props: {
  readonly topics: SourceView['topics'];
  readonly t: Text;
}): JSX.Element {
  const { topics, t } = props;
  return (
    <section>
      <p class="lead-more" safe>
        {t('web-source-absent')}
      </p>
      <ul class="source-topics">
        {topics.map(({ anchor, label, about }) => (
          <li id={anchor}>
            <strong safe>{label}</strong>
            <ul>
              {about.map(({ title, link }) => (
                <li>
                  {link ? (
                    <a href={link} safe>
                      {title}
                    </a>
                  ) : (
                    <span safe>{title}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
