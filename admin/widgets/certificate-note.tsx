import { todayInCity } from '../../src/i18n/format.ts';
import type { Path } from '../../src/schema/problem.ts';
import { toDraft } from '../rules/draft.ts';
import { certificateNote } from './certificate-words.ts';
import type { TypedCertificate } from './certificate-words.ts';
import { useDraft } from './use-draft.ts';

/** The dates on which a certificate's status depends. */
const DATES: ReadonlySet<unknown> = new Set(['expiresOn', 'checkedOn']);

interface Props {
  /** Of the date being typed. */
  readonly path: Path;
}

/** Below a certificate's dates: how the certificate stands with what is typed so far. */
export function CertificateNote({ path: [list, index, key] }: Props) {
  const entry = useDraft();
  if (!entry || list !== 'certifications' || typeof index !== 'number' || !DATES.has(key)) {
    return null;
  }
  const items = toDraft(entry).data[list] as readonly TypedCertificate[] | undefined;
  const note = certificateNote(items?.[index] ?? {}, todayInCity(new Date()));
  return (
    <p className="k-reading k-certificate" data-status={note.status} aria-live="polite">
      {note.text}
    </p>
  );
}
