import type { Plugin } from 'vite';
import { hardCoded } from '../locale/id-hard-coded.ts';

interface Replacement {
  /** The end of the module's path. */
  readonly module: string;
  readonly english: string;
  readonly indonesian: string;
}

const MESSAGES = '/react-toastify/dist/react-toastify.esm.mjs';

const REPLACEMENTS: readonly Replacement[] = [
  {
    module: MESSAGES,
    english: 'ariaLabel:s="close"',
    indonesian: `ariaLabel:s="${hardCoded.closeMessage}"`,
  },
  {
    module: MESSAGES,
    english: '"aria-label":"notification timer"',
    indonesian: `"aria-label":"${hardCoded.messageTimer}"`,
  },
];

/**
 * Translates what the packages behind Decap have in their code, where no locale reaches. Their
 * versions are pinned; a build that does not find the English any more fails.
 */
export function hardCodedWords(): Plugin {
  return {
    name: 'hard-coded-words',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const wanted = REPLACEMENTS.filter(({ module }) => path.endsWith(module));
      return wanted.length === 0 ? undefined : { code: wanted.reduce(replaced, code), map: null };
    },
  };
}

/** The code with one text replaced. Throws where the code does not hold it. */
export function replaced(code: string, { module, english, indonesian }: Replacement): string {
  if (!code.includes(english)) throw new Error(`${module} no longer says ${english}.`);
  return code.replaceAll(english, indonesian);
}
