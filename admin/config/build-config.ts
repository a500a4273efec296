import { hasWorkflow, toBackendConfig } from './backend.ts';
import type { CmsEnv } from './backend.ts';
import type { Proposal } from '../start/proposal.ts';
import { buildCollections } from './collections.ts';
import type { CmsCollection } from './types.ts';

/** Our media library's name: it replaces Decap's, which would load every photo at login. */
export const MEDIA_LIBRARY = 'katalog';

interface SharedOptions {
  readonly siteUrl: string;
  /** Decap's `backend` setting. */
  readonly backend: ReturnType<typeof toBackendConfig>;
  readonly hasWorkflow: boolean;
  readonly logo: string;
  readonly collections: readonly CmsCollection[];
}

/** The configuration of Decap, as both editors have it. */
export function sharedConfig(options: SharedOptions) {
  const { siteUrl, backend, logo, collections } = options;
  return {
    load_config_file: false,
    locale: 'id',
    backend,
    publish_mode: options.hasWorkflow ? 'editorial_workflow' : 'simple',
    site_url: siteUrl,
    display_url: siteUrl,
    // Decap asks for the link before the entry is there, and fails. Our preview has one.
    show_preview_links: false,
    logo: { src: logo, show_in_header: true },
    // Decap wants one; it stays empty, because photos lie beside their entries.
    media_folder: 'content/media',
    public_folder: '',
    media_library: { name: MEDIA_LIBRARY },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: true, notes: false },
    collections,
  } as const;
}

/**
 * The whole configuration of the content editor, from the schema.
 * `siteUrl` is the public site's address, for the links from an entry to its page; `proposal` is
 * what a new entry begins with.
 */
export function buildConfig(
  env: CmsEnv,
  { siteUrl, proposal }: { siteUrl: string; proposal?: Proposal | undefined },
) {
  return sharedConfig({
    siteUrl,
    backend: toBackendConfig(env),
    hasWorkflow: hasWorkflow(env),
    logo: './logo.svg',
    collections: withProposal(buildCollections(), proposal),
  });
}

function withProposal(
  collections: readonly CmsCollection[],
  proposal: Proposal | undefined,
): readonly CmsCollection[] {
  if (!proposal) return collections;
  return collections.map((collection) =>
    'fields' in collection && collection.name === proposal.collection
      ? {
          ...collection,
          fields: collection.fields.map((field) => {
            const value = proposal.data[field.name];
            return value === undefined ? field : { ...field, default: value };
          }),
        }
      : collection,
  );
}
