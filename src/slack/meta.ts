/** What travels with a box and comes back: where it was opened, where its answer goes, what it is about. */
export interface Meta {
  readonly channel: string | null;
  readonly responseUrl: string;
  /** Of a quote: "article:index"; of a person: the deed and the person. */
  readonly about: string;
}

export const writeMeta = (meta: Meta): string => JSON.stringify(meta);

/** Reads it back; an empty one for what is none. */
export function readMeta(written: string): Meta {
  const none = { channel: null, responseUrl: '', about: '' };
  try {
    const parsed: unknown = JSON.parse(written);
    if (typeof parsed !== 'object' || parsed === null) return none;
    const textAt = (key: string) => {
      const value: unknown = Reflect.get(parsed, key);
      return typeof value === 'string' ? value : '';
    };
    return {
      channel: textAt('channel') || null,
      responseUrl: textAt('responseUrl'),
      about: textAt('about'),
    };
  } catch {
    return none;
  }
}

/** "12:3" → article 12, its fourth quote; `null` for anything else. */
export function placeIn(
  about: string,
): { readonly article: number; readonly index: number } | null {
  const [, article, index] = /^(\d{1,9}):(\d{1,6})$/.exec(about) ?? [];
  return index === undefined ? null : { article: Number(article), index: Number(index) };
}
