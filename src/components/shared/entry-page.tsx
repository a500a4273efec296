import type { PageView } from '../../catalogue/views/types.ts';
import { knowledgeStringsOf } from '../../i18n/knowledge.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { Facts } from './facts.tsx';
import { PictureWords } from './picture-words.tsx';
import { SectionBlock } from './sections.tsx';
import { Local } from './text.tsx';
import { Zoomable } from './zoomable.tsx';

const COVER_SIZES = '(min-width: 60rem) 34rem, 100vw';

/** The main part of an entry's page: the same in the site and in the editor's preview. */
export function EntryPage({ view }: { readonly view: PageView }) {
  const t = stringsOf(view.locale);
  return (
    <article
      className={`entry accent-${view.accent}`}
      data-slug={view.slug}
      data-collection={view.collection}
    >
      <header className={view.cover ? 'entry-head' : 'entry-head is-plain'}>
        <div className="entry-title">
          <p className="kicker">{view.kicker}</p>
          <h1>
            <Local value={view.title} />
          </h1>
          {view.lead && (
            <p className="lead">
              <Local value={view.lead} />
            </p>
          )}
          {view.tags.length > 0 && (
            <ul className="tags">
              {view.tags.map((tag) => (
                <li key={tag.label}>
                  {'href' in tag ? <a href={tag.href}>{tag.label}</a> : <span>{tag.label}</span>}
                </li>
              ))}
            </ul>
          )}
          {view.actions.length > 0 && (
            <p className="actions">
              {view.actions.map((action) => (
                <a
                  key={action.href}
                  href={action.href}
                  className={[
                    'button',
                    action.primary && 'is-primary',
                    action.needsScript && 'needs-script',
                  ]
                    .filter(Boolean)
                    .join(' ')}
                  rel="noopener nofollow"
                >
                  {action.label}
                </a>
              ))}
            </p>
          )}
        </div>
        {view.cover && (
          <figure className="entry-cover">
            <Zoomable
              cover={view.cover}
              sizes={COVER_SIZES}
              action={knowledgeStringsOf(view.locale).enlarge}
              eager
            />
            {view.cover.picture ? (
              <PictureWords picture={view.cover} />
            ) : (
              <figcaption>{t.illustration}</figcaption>
            )}
          </figure>
        )}
      </header>
      <Notices view={view} />
      <div className="entry-body">
        {view.glance.length > 0 && (
          <aside className="glance" aria-label={t.inBrief}>
            <Facts rows={view.glance} />
          </aside>
        )}
        <div className="entry-sections">
          {view.sections.map((section) => (
            <SectionBlock key={section.id} section={section} />
          ))}
        </div>
      </div>
      {view.verified && <p className="verified">{view.verified.text}</p>}
    </article>
  );
}

function Notices({ view }: { readonly view: PageView }) {
  const t = stringsOf(view.locale);
  return (
    <>
      {view.example && <p className="notice is-example">{t.exampleNote}</p>}
      {view.untranslated && <p className="notice is-plain">{t.untranslatedNote}</p>}
      {view.verified?.on && (
        <p
          className="notice is-warn"
          data-verified={view.verified.on}
          data-pagefind-ignore
          hidden={!view.verified.isOld}
        >
          {view.verified.old}
        </p>
      )}
      {view.notices.map(({ tone, title, text, lang }) => (
        <p key={title ?? text} className={`notice is-${tone}`}>
          {title && <strong>{title}. </strong>}
          <Local value={lang ? { text, lang } : { text }} />
        </p>
      ))}
    </>
  );
}
