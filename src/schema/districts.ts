import type { Term } from './vocabulary.ts';

/** The four kecamatan, by the slug that addresses use; `code` is the Kemendagri code. */
export const DISTRICTS = {
  'pekalongan-barat': { id: 'Pekalongan Barat', en: 'West Pekalongan', code: '33.75.01' },
  'pekalongan-timur': { id: 'Pekalongan Timur', en: 'East Pekalongan', code: '33.75.02' },
  'pekalongan-utara': { id: 'Pekalongan Utara', en: 'North Pekalongan', code: '33.75.03' },
  'pekalongan-selatan': { id: 'Pekalongan Selatan', en: 'South Pekalongan', code: '33.75.04' },
} as const satisfies Record<string, Term & { readonly code: string }>;

export type DistrictSlug = keyof typeof DISTRICTS;
