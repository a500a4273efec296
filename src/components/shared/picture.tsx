import type { CoverView } from '../../catalogue/views/types.ts';

interface Props {
  readonly cover: CoverView;
  /** The `sizes` of the picture: how wide it is shown. */
  readonly sizes: string;
  /** Above the fold: fetched at once. Everything else waits until it comes near. */
  readonly eager?: boolean;
  readonly className?: string;
}

/** A picture in the best format the browser knows; without one, the entry's own drawn cloth. */
export function Picture({ cover, sizes, eager = false, className = 'picture' }: Props) {
  const { picture, alt, altLang, art } = cover;
  const loading = eager ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy' } as const);
  if (!picture) {
    return (
      <span className={`${className} is-art`} aria-hidden="true">
        <img src={art} alt="" width={640} height={480} decoding="async" {...loading} />
      </span>
    );
  }
  const { src, width, height, sources } = picture;
  return (
    <picture className={className}>
      {sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img
        src={src}
        alt={alt}
        lang={altLang}
        width={width}
        height={height}
        decoding="async"
        {...loading}
      />
    </picture>
  );
}
