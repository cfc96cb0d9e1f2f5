import Html from '@kitajs/html';
import type { Language } from '../../../src/domain/language.ts';
import type { SourcePassage } from '../../../src/domain/service.ts';
import type { Text } from '../../locales/load-locales.ts';

/** A point or a part of one, word for word, under an address of its own, with what Kenes tells about it. */
export function PassageBlock(props: {
  readonly passage: SourcePassage;
  readonly language: Language | undefined;
  readonly t: Text;
}): JSX.Element {
  const { passage, language, t } = props;
  const [anchor = '', ...others] = passage.anchors;
  return (
    <>
      {passage.heading ? (
        <h2 class="source-heading" lang={language} safe>
          {passage.heading}
        </h2>
      ) : (
        ''
      )}
      <section class={`passage passage-${passage.level}`} id={anchor}>
        {others.map((other) => (
          <span id={other}></span>
        ))}
        <a class="passage-place" href={`#${anchor}`} safe>
          {passage.label}
        </a>
        <div class="passage-text" lang={language}>
          {passage.text.split('\n').map((line) => (
            <p safe>{line}</p>
          ))}
        </div>
        {passage.about.length > 0 ? (
          <p class="passage-about">
            <span safe>{t('web-source-plain')}</span>{' '}
            {passage.about.map(({ title, link }) => (
              <a href={link ?? '/'} safe>
                {title}
              </a>
            ))}
          </p>
        ) : (
          ''
        )}
      </section>
    </>
  );
}
