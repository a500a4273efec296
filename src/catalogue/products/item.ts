import { getArea, getDistrict } from '../../schema/areas.ts';
import type { Catalogue } from '../catalogue.ts';
import { certificateStatus } from '../certificate.ts';
import type { Entry } from '../entry.ts';
import { shownTechniques } from '../printed.ts';
import type { ProductFacet } from './definition.ts';

type Values = Readonly<Record<ProductFacet | 'motif' | 'maker' | 'certified', readonly string[]>>;

/**
 * The values by which a product is found. Where it ships, sector and place are its maker's; it
 * counts as certified while it or its maker holds a certificate that has not run out.
 *
 * @param today `YYYY-MM-DD`.
 */
export function productValues(
  { data }: Entry<'products'>,
  catalogue: Catalogue,
  today: string,
): Values {
  const maker = catalogue.get('ukm', data.ukm);
  const district = getDistrict(getArea(maker?.data.address?.kelurahan)?.code);
  const certificates = [...(data.certifications ?? []), ...(maker?.data.certifications ?? [])];
  const isCertified = certificates.some(
    (certificate) => certificateStatus(certificate, today) !== 'expired',
  );
  return {
    type: [data.type],
    technique: shownTechniques(data.techniques),
    motif: data.motifs ?? [],
    dye: data.dyes ?? [],
    fabric: data.fabric ? [data.fabric] : [],
    availability: data.availability ? [data.availability] : [],
    ships: maker?.data.orders?.ships ?? [],
    sector: maker ? [maker.data.sector] : [],
    area: district ? [district] : [],
    maker: maker ? [maker.slug] : [],
    certified: isCertified ? ['1'] : [],
  };
}
