import type { CoverView } from '../../catalogue/views/types.ts';
import { Picture } from './picture.tsx';
import { Local } from './text.tsx';

const SIZES = '(min-width: 60rem) 22rem, (min-width: 36rem) 45vw, 92vw';

/** Pictures with caption and credit; one alone is shown large. */
export function Gallery({ items }: { readonly items: readonly CoverView[] }) {
  return (
    <ul className="gallery">
      {items.map((item, index) => (
        <li key={index}>
          <figure>
            <Picture cover={item} sizes={SIZES} />
            {(item.caption ?? item.credit) && (
              <figcaption>
                {item.caption && <Local value={item.caption} />}
                {item.credit && <small> {item.credit}</small>}
              </figcaption>
            )}
          </figure>
        </li>
      ))}
    </ul>
  );
}
