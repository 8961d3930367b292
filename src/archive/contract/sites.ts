/** What the pages of a site have in common: lines by their digests, bounded, for a month or two. */
export interface SiteBook {
  /** Notes the lines of one page and says of each whether it is the site's own: three other pages of the site have it, or somebody has marked it. Harmless to repeat. */
  look(page: {
    /** The page's address; one that belongs to no site has no lines of one. */
    readonly page: string;
    /** A line that is not memorable is only compared with what was marked. */
    readonly lines: readonly { readonly words: string; readonly isMemorable: boolean }[];
    /** Milliseconds since 1970. */
    readonly now: number;
  }): Promise<readonly boolean[]>;
}
