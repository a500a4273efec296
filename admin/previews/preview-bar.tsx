import { LOCALES } from '../../src/i18n/locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';

const NAMES: Readonly<Record<Locale, string>> = { id: 'Indonesia', en: 'Inggris' };

interface Props {
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  /** The page on the site; a new entry has none yet. */
  readonly href: string | undefined;
}

/** Says what the preview shows, and lets one look at it in either language. */
export function PreviewBar({ locale, onLocale, href }: Props) {
  return (
    <p className="k-preview-bar">
      {href ? (
        <a href={href} target="_blank" rel="noopener">
          Lihat di situs
        </a>
      ) : (
        <span>Pratinjau</span>
      )}
      {LOCALES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === locale}
          onClick={() => onLocale(name)}
        >
          {NAMES[name]}
        </button>
      ))}
    </p>
  );
}
