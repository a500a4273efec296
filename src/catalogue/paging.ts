/** One page of a list. */
export interface Paged<T> {
  readonly items: readonly T[];
  /** From 1. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
}

/** The items of a page (from 1) when a list is cut into pages of `size`. */
export function pageOf<T>(all: readonly T[], page: number, size: number): Paged<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  return { items: all.slice((page - 1) * size, page * size), page, pages };
}

/** The pages of a list after the first, which has the address of the list itself. */
export function furtherPages(count: number, size: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(count / size) - 1) }, (_, index) => index + 2);
}

/** The address of a page of a list, without language: `/ukm/halaman/2/`. */
export function pagePath(route: string, page: number): string {
  return page === 1 ? route : `${route}halaman/${page}/`;
}
