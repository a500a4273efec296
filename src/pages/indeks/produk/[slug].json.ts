import type { APIRoute } from 'astro';
import { toEnquiryProduct } from '../../../enquiry/products/to-product.ts';
import { DEFAULT_LOCALE } from '../../../i18n/locale.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { getContext } from '../../../site/context.ts';
import { keyed } from '../../../site/paths.ts';

export async function getStaticPaths() {
  const products = (await getCatalogue()).all('products');
  return keyed(products.map(({ slug }) => ({ params: { slug } })));
}

/** One product for the enquiry list, in both languages: a list costs its own products alone. */
export const GET: APIRoute = async ({ params }) => {
  const catalogue = await getCatalogue();
  const entry = catalogue.get('products', params['slug'] ?? '');
  const product = entry && toEnquiryProduct(entry, catalogue, getContext(DEFAULT_LOCALE).siteUrl);
  return product ? Response.json(product) : new Response(null, { status: 404 });
};
