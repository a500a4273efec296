import type { Map as ImmutableMap } from 'immutable';
import { useDeferredValue, useEffect, useMemo, useReducer, useState } from 'react';
import { toPageView } from '../../src/catalogue/views/index.ts';
import type { PageView } from '../../src/catalogue/views/types.ts';
import { EntryPage } from '../../src/components/shared/entry-page.tsx';
import { todayInCity } from '../../src/i18n/format.ts';
import { toHref } from '../../src/i18n/locale.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { COLLECTIONS, entryPath } from '../../src/schema/collections.ts';
import type { CollectionKey } from '../../src/schema/collections.ts';
import type { RawEntry } from '../../src/schema/entry.ts';
import { normaliseEntry } from '../../src/schema/normalise.ts';
import siteCss from '../../src/styles/preview.css?inline';
import type { BackendName } from '../config/backend.ts';
import { uploadUrl } from '../images/uploads.ts';
import { toDraft } from '../rules/draft.ts';
import type { DraftMap } from '../rules/draft.ts';
import { draftCatalogue } from './draft-catalogue.ts';
import { withDrawnCloths } from './drawn-cloths.ts';
import { goToField } from './go-to-field.ts';
import { indexNeighbours } from './neighbours.ts';
import { pictureOf } from './pictures.ts';
import previewCss from './preview.css?inline';
import { PreviewBar } from './preview-bar.tsx';
import { ProfilePanel } from './profile-panel.tsx';
import type { ProfileState } from './profile-panel.tsx';
import { profileState } from './profile-state.ts';
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
  const [others, setOthers] = useState<readonly RawEntry[]>();
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
  const neighboursOf = useMemo(() => indexNeighbours(others ?? []), [others]);
  const today = todayInCity(new Date());
  const shown = show(raw, neighboursOf(raw), findPicture, { locale, today, siteUrl });
  return (
    <>
      <style>{siteCss + previewCss}</style>
      <PreviewBar locale={locale} onLocale={setLocale} href={isNew ? undefined : page} />
      <div className="k-preview">
        {shown?.profile && <ProfilePanel {...shown.profile} locale={locale} onGoTo={goToField} />}
        <main className="wrap" lang={locale}>
          {shown ? (
            <EntryPage view={shown.view} />
          ) : (
            <p className="notice is-plain">{others ? NOT_YET : LOADING}</p>
          )}
        </main>
      </div>
    </>
  );
}

const LOADING = 'Memuat pratinjau…';
const NOT_YET =
  'Pratinjau muncul setelah isian yang wajib terisi: nama, dan untuk produk atau kunjungan juga UKM-nya.';

interface Shown {
  readonly view: PageView;
  readonly profile: ProfileState | undefined;
}

function show(
  raw: RawEntry,
  others: readonly RawEntry[],
  findPicture: Parameters<typeof draftCatalogue>[2],
  context: Parameters<typeof toPageView>[2],
): Shown | undefined {
  try {
    const draft = draftCatalogue(raw, others, findPicture);
    if (!draft) return undefined;
    const { entry, catalogue } = draft;
    return {
      view: withDrawnCloths(toPageView(entry, catalogue, context), catalogue),
      profile: profileState(raw, entry, others, { ...context, sizeOf: findPicture }),
    };
  } catch {
    // The views take checked entries; a form that is half filled in may not be one yet.
    return undefined;
  }
}
