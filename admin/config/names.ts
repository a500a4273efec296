import { STORY } from '../../src/catalogue/completeness/expected.ts';

/** The collection of single files, and the file in it that holds the organisation. */
export const SITE_COLLECTION = 'organisasi';
export const SITE_FILE = 'site';

/** The key under which the body of an entry is edited: the story in Indonesian. */
export const BODY = STORY;

/** Carries the file name of a new entry from the check before saving to Decap; never written. */
export const SLUG_KEY = '$slug';
