/** No answer shows more at once; the rest is behind Show more. */
export const PAGE = 5;

/** The items from `skip` on that fit on one page, and how many have been seen after it (`null`: that was the last). */
export function pageOf<Item>(all: readonly Item[], skip: number) {
  const seen = skip + PAGE;
  return { items: all.slice(skip, seen), next: seen < all.length ? seen : null };
}
