import { disclosureOf } from '../../src/catalogue/completeness/disclosure.ts';
import type { Disclosed } from '../../src/catalogue/completeness/disclosure.ts';
import { liveScopes } from '../../src/schema/consent.ts';
import type { ConsentRecord } from '../../src/schema/consent.ts';
import { normalised } from '../../src/schema/publish.ts';
import { toDraft } from '../rules/draft.ts';
import { useDraft } from './use-draft.ts';

/** Below the consent of a business: what the public will see of what is filled in, and what not. */
export function ConsentNote() {
  const entry = useDraft();
  if (!entry) return null;
  const { slug, data, body } = toDraft(entry);
  const raw = normalised({ collection: 'ukm', slug, data, body });
  const consent = raw.data['consent'] as ConsentRecord | undefined;
  const fields = disclosureOf(raw, liveScopes(consent));
  const names = (wanted: boolean) =>
    fields.filter(({ shown }: Disclosed) => shown === wanted).map(({ label }) => label.id);
  const why = reason(consent);
  return (
    <div className="k-consent" aria-live="polite">
      {why && <p>{why}</p>}
      <p>
        <strong>Tampil bagi umum:</strong> {names(true).join(', ') || 'tidak ada'}
      </p>
      <p>
        <strong>Tidak tampil:</strong> {names(false).join(', ') || 'tidak ada'}
      </p>
    </div>
  );
}

/** Why nothing shows although something is ticked. */
function reason(consent: ConsentRecord | undefined): string | undefined {
  if (!consent?.scopes?.length) return undefined;
  if (consent.withdrawnOn !== undefined)
    return 'Persetujuan sudah dicabut, jadi tidak berlaku lagi.';
  if (consent.givenOn === undefined)
    return 'Isi tanggal persetujuan: tanpa itu tidak ada yang tampil.';
  return undefined;
}
