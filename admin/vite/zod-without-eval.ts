import type { Plugin } from 'vite';

const SETTING = /(export const globalConfig = [^;]+);/;

/**
 * zod tries whether it may compile code as it runs. The page's policy forbids that, and the try
 * alone is reported as a violation. Its own setting against it must be made before any schema is;
 * a bundle in several parts has no such place, so the setting is made where zod keeps it.
 */
export function zodWithoutEval(): Plugin {
  return {
    name: 'zod-without-eval',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/zod/v4/core/core.js')) return undefined;
      if (!SETTING.test(code)) throw new Error(`${id} keeps its settings elsewhere now.`);
      return { code: code.replace(SETTING, '$1; globalConfig.jitless = true;'), map: null };
    },
  };
}
