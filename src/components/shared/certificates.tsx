import type { CertificateStatus } from '../../catalogue/certificate.ts';
import type { CertificateView } from '../../catalogue/views/types.ts';
import { Facts } from './facts.tsx';
import { Value } from './text.tsx';

interface Props {
  readonly items: readonly CertificateView[];
  /** The words for what a certificate may become after the page was made. */
  readonly later: Readonly<Record<Extract<CertificateStatus, 'expiring' | 'expired'>, string>>;
}

/** Certificates as a list of cards with number, issuer, dates and status. */
export function Certificates({ items, later }: Props) {
  return (
    <ul className="certificates" data-expiring={later.expiring} data-expired={later.expired}>
      {items.map((item, index) => (
        <li
          key={index}
          className="certificate"
          data-slug={item.slug}
          data-status={item.status}
          data-expires={item.expiresOn}
        >
          <h3>
            <Value value={{ label: item.title.text, lang: item.title.lang, href: item.href }} />
          </h3>
          <p className={`badge is-${item.tone}`}>{item.statusLabel}</p>
          <Facts rows={item.rows} />
          {item.verify && (
            <p>
              <Value value={item.verify} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
