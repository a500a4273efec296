import type { Map as ImmutableMap } from 'immutable';
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { toPageView } from '../../src/catalogue/views/index.ts';
import type { PageView } from '../../src/catalogue/views/types.ts';
import { EntryPage } from '../../src/components/shared/entry-page.tsx';
import { toHref } from '../../src/i18n/locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { COLLECTIONS, entryPath } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import productCss from '../../src/styles/product.css?inline';
import siteCss from '../../src/styles/site.css?inline';
import type { BackendName } from '../config/backend.ts';
import { uploadUrl } from '../images/uploads.ts';
import { toDraft } from '../rules/draft.ts';
import type { DraftMap } from '../rules/draft.ts';
import { draftCatalogue } from './draft-catalogue.ts';
import { withDrawnCloths } from './drawn-cloths.ts';
import { indexNeighbours } from './neighbours.ts';
import { pictureOf } from './pictures.ts';
import previewCss from './preview.css?inline';
import { PreviewBar } from './preview-bar.tsx';
import { readRelated, relatedCollections } from './related-entries.ts';

export interface PreviewProps {
  readonly entry: DraftMap;
  readonly getAsset: (
    path: string,
    field?: ImmutableMap<string, unknown>,
  ) => { toString(): string };
}

interface Props extends PreviewProps {
  readonly collection: CollectionKey;
  readonly backend: BackendName;
  readonly siteUrl: string;
}

/** An entry as its page will look, from the form as it is now, by the site's own components. */
export default function EntryPreview({ entry, getAsset, collection, backend, siteUrl }: Props) {
  const [locale, setLocale] = useState<Locale>('id');
  const [others, setOthers] = useState<readonly RawEntry[]>([]);
  const [, showAgain] = useReducer((count: number) => count + 1, 0);
  // Typing goes before drawing.
  const { data, slug, body, isNew } = toDraft(useDeferredValue(entry));
  const raw = {
    collection,
    slug,
    body,
    data: normaliseEntry(COLLECTIONS[collection].schema, data),
  };
  const wanted = relatedCollections(backend, raw).join(' ');
  useEffect(() => {
    let isWanted = true;
    void readRelated(wanted.split(' ').filter(Boolean) as CollectionKey[]).then((entries) => {
      if (isWanted) setOthers(entries);
    });
    return () => void (isWanted = false);
  }, [wanted]);
  const findPicture = (path: string) => {
    const src = uploadUrl(path) ?? getAsset(path).toString();
    return src ? pictureOf(src, showAgain) : undefined;
  };
  const page = siteUrl + toHref(locale, entryPath(collection, slug));
  const neighboursOf = useMemo(() => indexNeighbours(others), [others]);
  const view = toView(raw, neighboursOf(raw), findPicture, { locale, today: today(), siteUrl });
  return (
    <>
      <style>{siteCss + productCss + previewCss}</style>
      <PreviewBar locale={locale} onLocale={setLocale} href={isNew ? undefined : page} />
      <main className="wrap" lang={locale}>
        {view ? <EntryPage view={view} /> : <p className="notice is-plain">{NOT_YET}</p>}
      </main>
    </>
  );
}

const NOT_YET =
  'Pratinjau muncul setelah isian yang wajib terisi: nama, dan untuk produk atau kunjungan juga UKM-nya.';

function toView(
  raw: RawEntry,
  others: readonly RawEntry[],
  findPicture: Parameters<typeof draftCatalogue>[2],
  context: Parameters<typeof toPageView>[2],
): PageView | undefined {
  try {
    const draft = draftCatalogue(raw, others, findPicture);
    return (
      draft && withDrawnCloths(toPageView(draft.entry, draft.catalogue, context), draft.catalogue)
    );
  } catch {
    // The views take checked entries; a form that is half filled in may not be one yet.
    return undefined;
  }
}

/** Today in Pekalongan (WIB), `YYYY-MM-DD`. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
