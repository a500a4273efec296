import { lazy, Suspense } from 'react';
import { COLLECTION_KEYS } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { Cms } from '../cms.ts';
import type { BackendName } from '../config/backend.ts';
import type { PreviewProps } from './entry-preview.tsx';

interface Options {
  readonly backend: BackendName;
  readonly siteUrl: string;
}

// The site's components and styles come when a preview is first shown, not with the login page.
const EntryPreview = lazy(() => import('./entry-preview.tsx'));

/** Shows every collection's entries in the site's own look. */
export function registerPreviews(
  cms: Pick<Cms, 'registerPreviewTemplate'>,
  options: Options,
): void {
  for (const collection of COLLECTION_KEYS) {
    cms.registerPreviewTemplate(collection, previewOf(collection, options));
  }
}

function previewOf(collection: CollectionKey, options: Options) {
  return function Preview(props: PreviewProps) {
    return (
      <Suspense fallback={<p>Memuat pratinjau…</p>}>
        <EntryPreview {...props} {...options} collection={collection} />
      </Suspense>
    );
  };
}
