import type { CoverView } from '../../catalogue/views/types.ts';
import { PictureWords } from './picture-words.tsx';
import { Zoomable } from './zoomable.tsx';

const SIZES = '(min-width: 60rem) 22rem, (min-width: 36rem) 45vw, 92vw';

interface Props {
  readonly items: readonly CoverView[];
  /** What following a picture that can be enlarged does. */
  readonly action: string;
}

/** Pictures with caption and credit; one alone is shown large. */
export function Gallery({ items, action }: Props) {
  return (
    <ul className="gallery">
      {items.map((item, index) => (
        <li key={index}>
          <figure>
            <Zoomable cover={item} sizes={SIZES} action={action} />
            <PictureWords picture={item} />
          </figure>
        </li>
      ))}
    </ul>
  );
}
