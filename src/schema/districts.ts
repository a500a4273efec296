/** The kecamatan, by the slug that addresses use; `code` is the Kemendagri code. */
export { DISTRICTS } from '#city';

export type DistrictSlug = string;
