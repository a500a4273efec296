import type { CertificateView } from '../../catalogue/views/types.ts';
import { Facts } from './facts.tsx';
import { Local, Value } from './text.tsx';

const TONES = { valid: 'good', expiring: 'warn', expired: 'bad', unverified: 'plain' } as const;

interface Props {
  readonly items: readonly CertificateView[];
  /** The word for a certificate that has run out since the page was made. */
  readonly expired: string;
}

/** Certificates as a list of cards with number, issuer, dates and status. */
export function Certificates({ items, expired }: Props) {
  return (
    <ul className="certificates" data-expired={expired}>
      {items.map((item, index) => (
        <li
          key={index}
          className="certificate"
          data-status={item.status}
          data-expires={item.expiresOn}
        >
          <h3>
            <Local value={item.title} />
          </h3>
          <p className={`badge is-${TONES[item.status]}`}>{item.statusLabel}</p>
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
