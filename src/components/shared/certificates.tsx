import type { CertificateView } from '../../catalogue/views/types.ts';
import { Facts } from './facts.tsx';
import { Local, Value } from './text.tsx';

const TONES = { valid: 'good', expiring: 'warn', expired: 'bad', unverified: 'plain' } as const;

/** Certificates as a list of cards with number, issuer, dates and status. */
export function Certificates({ items }: { readonly items: readonly CertificateView[] }) {
  return (
    <ul className="certificates">
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
