import type { CertificationLeaf } from 'schema-dts';
import { certificateStatus } from '../../catalogue/certificate.ts';
import type { PublicData } from '../../catalogue/entry.ts';
import { localise } from '../../catalogue/localise.ts';
import type { ViewContext } from '../../catalogue/views/types.ts';
import { CERTIFICATE_TYPES } from '../../schema/vocabularies.ts';
import { labelOf } from '../../schema/vocabulary.ts';
import { known } from './thing.ts';

type Certificate = NonNullable<PublicData<'ukm'>['certifications']>[number];

/**
 * The certificates that something itself holds and that staff have checked by their number. One that
 * has expired is left out, and so are those of a person or a group, which are not its own.
 */
export function certificationsData(
  certificates: readonly Certificate[] | undefined,
  holders: readonly Certificate['holder'][],
  context: ViewContext,
): CertificationLeaf[] {
  return (certificates ?? []).flatMap((item) => {
    const status = certificateStatus(item, context.today);
    const isSound = status === 'valid' || status === 'expiring';
    return isSound && holders.includes(item.holder) ? [certificationData(item, context)] : [];
  });
}

function certificationData(item: Certificate, { locale }: ViewContext): CertificationLeaf {
  const { number, issuer, issuedOn, expiresOn, verifyUrl } = item;
  const title = item.type === 'other' ? localise(item, 'title', locale)?.text : undefined;
  return known<CertificationLeaf>({
    '@type': 'Certification',
    name: title ?? labelOf(CERTIFICATE_TYPES, item.type, locale),
    certificationIdentification: number,
    issuedBy: issuer === undefined ? undefined : { '@type': 'Organization', name: issuer },
    validFrom: issuedOn,
    expires: expiresOn,
    auditDate: item.checkedOn,
    url: verifyUrl,
    // A page may be read long after it was made: where there is an end, that date speaks.
    certificationStatus: expiresOn === undefined ? 'CertificationActive' : undefined,
  });
}
