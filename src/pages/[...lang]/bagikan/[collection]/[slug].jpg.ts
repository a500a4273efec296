import type { APIRoute } from 'astro';
import type { Entry } from '../../../../catalogue/entry.ts';
import { toCard } from '../../../../catalogue/views/card.ts';
import { toShareCard } from '../../../../exports/share-image/card.ts';
import { toLocale } from '../../../../i18n/locale.ts';
import { COLLECTION_KEYS } from '../../../../schema/collections.ts';
import { getCatalogue } from '../../../../site/catalogue.ts';
import { localised } from '../../../../site/paths.ts';
import { settings } from '../../../../site/settings.ts';
import { respondWithShareImage } from '../../../../site/share-image.ts';

/** The share image of every entry. */
export async function getStaticPaths() {
  if (!settings.shareImages) return [];
  const catalogue = await getCatalogue();
  return localised(
    COLLECTION_KEYS.flatMap((key): readonly Entry[] => catalogue.all(key)),
    ({ collection, slug }) => ({ collection, slug }),
  );
}

export const GET: APIRoute<{ item: Entry }> = async ({ params, props }) => {
  const catalogue = await getCatalogue();
  const locale = toLocale(params['lang']);
  const { cover } = toCard(props.item, catalogue, locale);
  return respondWithShareImage(toShareCard(props.item, catalogue, locale), cover.picture);
};
