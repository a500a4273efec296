import type { EnquiryProduct } from '../../enquiry/products/groups.ts';
import { fetchJson } from '../fetch-json.ts';

/** So many files are asked for at once: a slow network serves a few better than forty. */
const AT_ONCE = 4;

export interface LoadedProducts {
  /** The products that the catalogue has. */
  readonly products: ReadonlyMap<string, EnquiryProduct>;
  /** Slugs that could not be loaded: the connection failed, they may well be there. */
  readonly failed: readonly string[];
}

/** Loads products, each once; what failed is tried again the next time. */
export function createLoader(address: string) {
  // A product that the catalogue does not have is known as such, and is not asked for again.
  const known = new Map<string, EnquiryProduct | undefined>();
  return async (slugs: readonly string[]): Promise<LoadedProducts> => {
    const waiting = slugs.filter((slug) => !known.has(slug));
    const next = async (): Promise<void> => {
      for (let slug = waiting.shift(); slug !== undefined; slug = waiting.shift()) {
        try {
          known.set(
            slug,
            (await fetchJson(`${address}${slug}.json`)) as EnquiryProduct | undefined,
          );
        } catch {
          // It stays unknown, and the page says so.
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    const products = new Map<string, EnquiryProduct>();
    for (const slug of slugs) {
      const product = known.get(slug);
      if (product) products.set(slug, product);
    }
    return { products, failed: slugs.filter((slug) => !known.has(slug)) };
  };
}
