import type { CoverView } from '../../catalogue/views/types.ts';
import { Local } from './text.tsx';

/** What is said below a picture: its caption, and who made it. Nothing where neither is known. */
export function PictureWords({ picture }: { readonly picture: CoverView }) {
  const { caption, credit } = picture;
  if (!caption && !credit) return null;
  return (
    <figcaption>
      {caption && <Local value={caption} />}
      {credit && <small> {credit}</small>}
    </figcaption>
  );
}
