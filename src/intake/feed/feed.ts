/** An item of a feed. */
export interface FeedItem {
  /** What the feed knows it by; its address where it gives no name. */
  readonly id: string;
  readonly url: string;
  readonly title: string | null;
  readonly author: string | null;
  /** ISO 8601 */
  readonly published: string | null;
  /** Changes when the item does. */
  readonly stamp: string;
  /** Its text in HTML, where the feed has it whole; `null` when it only begins it. */
  readonly html: string | null;
}

/** What stands in a feed, newest first where the feed says so; addresses are whole. */
export interface Feed {
  readonly title: string;
  readonly items: readonly FeedItem[];
}
