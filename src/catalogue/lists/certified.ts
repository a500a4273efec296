import { certificateStatus } from '../certificate.ts';
import type { CertificateDates } from '../certificate.ts';

/** For certificates that do not end. */
const FOREVER = '9999-12-31';

/**
 * The last day (`YYYY-MM-DD`) on which at least one of the certificates is valid, as far as is
 * known; `undefined` where none has a number that was checked. The day may have passed.
 */
export function certifiedUntil(certificates: readonly CertificateDates[] = []): string | undefined {
  return (
    certificates
      // Only what was never checked is unverified on its own last day.
      .filter((one) => certificateStatus(one, one.expiresOn ?? FOREVER) !== 'unverified')
      .map(({ expiresOn }) => expiresOn ?? FOREVER)
      .sort()
      .at(-1)
  );
}
