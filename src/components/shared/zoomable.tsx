import type { CoverView } from '../../catalogue/views/types.ts';
import { Picture } from './picture.tsx';

interface Props {
  readonly cover: CoverView;
  readonly sizes: string;
  readonly eager?: boolean;
  /** What following the picture does, said after its description. */
  readonly action: string;
}

/**
 * A picture; where it can be enlarged, a link to itself at its largest. The viewer of the site
 * catches the link, and without a script the browser follows it.
 */
export function Zoomable({ cover, sizes, eager = false, action }: Props) {
  const picture = <Picture cover={cover} sizes={sizes} eager={eager} />;
  const large = cover.picture?.large;
  if (!large) return picture;
  return (
    <a className="zoom" href={large} data-zoom="">
      {picture}
      <span className="visually-hidden">{action}</span>
    </a>
  );
}
