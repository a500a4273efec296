import { getSettings } from '../cli/settings.ts';

/** The settings of the build that makes these pages, read once for all of them. */
export const settings = getSettings();
