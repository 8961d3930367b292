/** What Slack takes at most, in characters (docs.slack.dev/reference/block-kit). */
export const LIMITS = {
  header: 150,
  button: 75,
  richText: 3000,
  plain: 3000,
  value: 2000,
  url: 3000,
  option: 150,
  cell: 500,
  fallback: 3500,
  viewBlocks: 100,
} as const;

/** Cuts a text to `most` characters, with an ellipsis where something is left out; never through a surrogate pair. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut} …`;
}
