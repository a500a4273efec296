import type { AdviceView, Section } from '../../catalogue/views/types.ts';
import { Local, Value } from './text.tsx';

/** How to care for a product: the maker's own words, then general advice. */
export function Care({ section }: { readonly section: Extract<Section, { kind: 'care' }> }) {
  const { own, advice, more } = section;
  return (
    <>
      {own && (
        <figure className="own-words">
          <blockquote>
            <Local value={own.text} />
          </blockquote>
          <figcaption>{own.label}</figcaption>
        </figure>
      )}
      {advice.length > 0 && <Advice advice={advice} />}
      {more && (
        <p>
          <Value value={more} />
        </p>
      )}
    </>
  );
}

/** Advice in columns, each under the word that says what it is for. */
export function Advice({ advice }: { readonly advice: readonly AdviceView[] }) {
  return (
    <div className="advice">
      {advice.map(({ label, items }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul className="ticks">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
