import type { Plugin } from 'vite';

/** The module of Vite through which every later import of a page's script goes. */
const HELPER = '\0vite/preload-helper.js';

/**
 * What a later import needs is asked for at once, and not one file after the other, as with Vite's
 * own helper. That one also waits for styles and reports failures in an event of its own, which
 * nothing here uses: it weighs more than a tenth of what a list may load.
 */
const CODE = `export const __vitePreload = (load, needs = []) => {
  for (const need of needs)
    document.head.append(
      Object.assign(document.createElement('link'), {
        rel: need.endsWith('.css') ? 'stylesheet' : 'modulepreload',
        href: '/' + need,
      }),
    );
  return load();
};
`;

/** A Vite plugin that gives pages a light helper for later imports. */
export function lightPreload(): Plugin {
  return {
    name: 'light-preload',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? CODE : undefined),
  };
}
