import type { LocalText } from '../../catalogue/localise.ts';
import type { Link } from '../../catalogue/views/types.ts';

/** A text with its language where that differs from the page's. */
export function Local({ value }: { readonly value: LocalText }) {
  return value.lang ? <span lang={value.lang}>{value.text}</span> : value.text;
}

/** A text or a link. Links that leave the site give no opener away. */
export function Value({ value }: { readonly value: LocalText | Link }) {
  if (!('href' in value)) return <Local value={value} />;
  const isOutside = /^https?:/.test(value.href);
  return (
    <a href={value.href} rel={isOutside ? 'noopener nofollow' : undefined} lang={value.lang}>
      {value.label}
    </a>
  );
}
