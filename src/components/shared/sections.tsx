import type { Section } from '../../catalogue/views/types.ts';
import { CardGrid } from './card.tsx';
import { Care } from './care.tsx';
import { Certificates } from './certificates.tsx';
import { Facts } from './facts.tsx';
import { Gallery } from './gallery.tsx';
import { Maker } from './maker.tsx';
import { Making } from './making.tsx';
import { Planner } from './planner.tsx';
import { Local, Value } from './text.tsx';

/** One part of an entry's page, by its kind. */
export function SectionBlock({ section }: { readonly section: Section }) {
  return (
    <section
      className={`section is-${section.kind}${section.kind === 'planner' ? ' needs-script' : ''}`}
      id={section.id}
    >
      {section.heading && <h2>{section.heading}</h2>}
      <SectionBody section={section} />
    </section>
  );
}

function SectionBody({ section }: { readonly section: Section }) {
  switch (section.kind) {
    case 'prose':
      // The story was sanitised when it entered the catalogue.
      return (
        <div
          className="prose"
          lang={section.lang}
          dangerouslySetInnerHTML={{ __html: section.html }}
        />
      );
    case 'text':
      return (
        <p className="prose">
          <Local value={section.text} />
        </p>
      );
    case 'facts':
      return <Facts rows={section.rows} />;
    case 'contact':
      return section.note ? <p className="prose">{section.note}</p> : <Facts rows={section.rows} />;
    case 'cards':
      return (
        <>
          <CardGrid cards={section.cards} />
          {section.more && (
            <p>
              <Value value={section.more} />
            </p>
          )}
        </>
      );
    case 'certificates':
      return <Certificates items={section.items} later={section.later} />;
    case 'gallery':
      return <Gallery items={section.items} action={section.action} />;
    case 'list':
      return (
        <ul className="ticks">
          {section.items.map((item) => (
            <li key={item.text}>
              <Local value={item} />
            </li>
          ))}
        </ul>
      );
    case 'steps':
      return (
        <ol className="steps">
          {section.items.map(({ term, text }) => (
            <li key={term}>
              <h3>{term}</h3>
              <p>
                <Local value={text} />
              </p>
            </li>
          ))}
        </ol>
      );
    case 'process':
      return <Making section={section} />;
    case 'care':
      return <Care section={section} />;
    case 'maker':
      return <Maker maker={section.maker} />;
    case 'planner':
      return <Planner section={section} />;
    case 'sources':
      return (
        <ul className="sources">
          {section.items.map(({ text, href, lang }) => (
            <li key={href ?? text}>
              {href ? <Value value={{ label: text, href, lang }} /> : text}
            </li>
          ))}
        </ul>
      );
  }
}
