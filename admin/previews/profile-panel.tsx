import type { CSSProperties } from 'react';
import type { Completeness } from '../../src/catalogue/completeness/completeness.ts';
import type { Disclosed } from '../../src/catalogue/completeness/disclosure.ts';
import type { Warning } from '../../src/catalogue/completeness/warnings.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { profileStringsOf } from '../../src/i18n/profile.ts';
import { fill } from '../../src/i18n/strings.ts';
import type { Path } from '../../src/schema/problem.ts';
import { CONSENT_SCOPES } from '../../src/schema/vocabularies.ts';

export interface ProfileState {
  readonly completeness: Completeness;
  readonly warnings: readonly Warning[];
  readonly disclosed: readonly Disclosed[];
}

interface Props extends ProfileState {
  readonly locale: Locale;
  readonly onGoTo: (path: Path) => void;
}

/** Beside the page: how complete the profile is, what it lacks, what is wrong, what shows. */
export function ProfilePanel({ completeness, warnings, disclosed, locale, onGoTo }: Props) {
  const t = profileStringsOf(locale);
  const { percent, missing } = completeness;
  return (
    <aside className="k-profile" lang={locale} aria-labelledby="k-profile-title">
      <h2 id="k-profile-title">{t.title}</h2>
      <p className="k-profile-score">
        <meter
          min={0}
          max={100}
          value={percent}
          style={{ '--filled': `${percent}%` } as CSSProperties}
          aria-labelledby="k-profile-title"
        />
        <strong>{fill(t.percent, { percent })}</strong>
      </p>
      <div className="k-profile-parts">
        <section>
          <h3>{missing.length > 0 ? t.missing : t.complete}</h3>
          <ol className="k-profile-missing">
            {missing.map(({ path, label, gain }) => (
              <li key={path.join('.')}>
                <button
                  type="button"
                  onClick={() => onGoTo(path)}
                  aria-label={fill(t.goTo, { field: label[locale] })}
                >
                  <span>{label[locale]}</span>
                  <span>{fill(t.gain, { points: Math.round(gain) })}</span>
                </button>
              </li>
            ))}
          </ol>
          <p className="k-profile-note">{t.privateNote}</p>
        </section>
        {warnings.length > 0 && (
          <section>
            <h3>{t.warnings}</h3>
            <ul className="k-profile-warnings">
              {warnings.map(({ kind, path, text }) => (
                <li key={`${path.join('.')} ${text}`} data-kind={kind}>
                  <button type="button" onClick={() => onGoTo(path)}>
                    {text}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        {disclosed.length > 0 && <Disclosure disclosed={disclosed} locale={locale} />}
      </div>
    </aside>
  );
}

/** What needs consent: what the public sees of it, and what not. */
function Disclosure({ disclosed, locale }: { disclosed: readonly Disclosed[]; locale: Locale }) {
  const t = profileStringsOf(locale);
  const shown = disclosed.filter((field) => field.shown);
  const hidden = disclosed.filter((field) => !field.shown);
  const why = ({ scope }: Disclosed) =>
    fill(t.consentMissing, { scope: CONSENT_SCOPES[scope][locale] });
  return (
    <section>
      {shown.length > 0 && <h3>{t.shown}</h3>}
      <ul className="k-profile-shown">
        {shown.map(({ label }) => (
          <li key={label.id}>{label[locale]}</li>
        ))}
      </ul>
      {hidden.length > 0 && <h3>{t.hidden}</h3>}
      <ul className="k-profile-hidden">
        {hidden.map((field) => (
          <li key={`${field.scope} ${field.label.id}`}>
            {field.label[locale]} <small>({why(field)})</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
