import { hasWorkflow, toBackendConfig } from './backend.ts';
import type { CmsEnv } from './backend.ts';
import { buildCollections } from './collections.ts';

/** Our media library's name: it replaces Decap's, which would load every photo at login. */
export const MEDIA_LIBRARY = 'katalog';

/**
 * The whole configuration of Decap, from the schema.
 * `siteUrl` is the public site's address, for the links from an entry to its page.
 */
export function buildConfig(env: CmsEnv, { siteUrl }: { siteUrl: string }) {
  return {
    load_config_file: false,
    locale: 'id',
    backend: toBackendConfig(env),
    publish_mode: hasWorkflow(env) ? 'editorial_workflow' : 'simple',
    site_url: siteUrl,
    display_url: siteUrl,
    // Decap asks for the link before the entry is there, and fails. Our preview has one.
    show_preview_links: false,
    logo: { src: './logo.svg', show_in_header: true },
    // Decap wants one; it stays empty, because photos lie beside their entries.
    media_folder: 'content/media',
    public_folder: '',
    media_library: { name: MEDIA_LIBRARY },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true, notes: false },
    collections: buildCollections(),
  } as const;
}
