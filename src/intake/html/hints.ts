import type { DefaultTreeAdapterTypes } from 'parse5';

/** What an element's tag, classes, id and role say of what stands in it. */
const HINTS = {
  caption: /caption|credit|copyright|attribution/,
  media: /image|photo|picture|figure|video|gallery|media|slideshow|carousel|player|thumb/,
  related:
    /relat|recommend|read-?more|readmore|also|trending|popular|more-(?:from|on|stories)|most-|outbrain|taboola|next-?(?:up|article|story)|recirc|suggest|latest|in-?this-?story/,
  teaser: /teaser|promo|card|tile|headline-list|story-list|listing|feed-item|collection|river|grid/,
  letter: /newsletter|signup|sign-up|subscri|optin|opt-in|mailing|mailchimp|mc_|membership/,
  wall: /paywall|regwall|premium|meter|gate|offer|donat|appeal|support-|contribut/,
  share:
    /shar(?:e|ing)|social|follow|bookmark|print|toolbar|tools|actions|whatsapp|facebook|addthis/,
  comments: /comment|disqus|discussion|respond|reply|conversation|coral|viafoura|spot-im|openweb/,
  author: /author|bio|byline|writer|contributor|profile/,
  meta: /meta|date|time|stamp|publish|updated|kicker|eyebrow|category|label|breadcrumb|rubric|section-name/,
  navigation: /nav|menu|masthead|site-?header|footer|sidebar|side-bar|skip|rail|topbar|drawer/,
  banner:
    /banner|advert|(?:^|[ _-])ads?(?:$|[ _-])|sponsor|dfp|gpt|commercial|affiliate|cookie|consent|gdpr|modal|popup|overlay|toast|alert|notice|disclaim/,
  tags: /tags?(?:$|[ _-])|topics?(?:$|[ _-])|keyword/,
  widget:
    /widget|module|aside|box|inset|infobox|sidebox|factbox|callout|plugin|block-?group|shortcode|interactive|embed|inline-/,
  pull: /pull-?quote|blockquote|quote/,
  tweet: /twitter|tweet|instagram|tiktok|oembed|wp-embed|fb-post/,
  hidden:
    /hidden|visually|sr-only|screen-?reader|offscreen|invisible|display-none|print-only|mobile-only/,
  body: /article|body|content|entry|story|text|post|prose|main|copy|rich/,
  paragraph: /paragraph|(?:^|[ _-])p(?:$|[ _-])|para(?:$|[ _-])/,
  lead: /lead|lede|summary|standfirst|excerpt|intro|deck|(?:^|[ _-])dek|subtitle|subhead|sub-head|description|strap|sell/,
  live: /live|timeline|update/,
  points: /key-?points|highlights|takeaway|bullet|toc|contents|jump|faq|glance|quiz|poll/,
} as const;

export type Hint = keyof typeof HINTS;

const PATTERNS = Object.entries(HINTS).map(([name, pattern]) => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
  hint: name as Hint,
  pattern,
}));
const NAMED = new Set(
  'class id role itemprop data-testid data-component data-type data-module data-name aria-label'.split(
    ' ',
  ),
);
const LONGEST = 300;
const NONE: readonly Hint[] = [];
const known = new Map<string, readonly Hint[]>();
const MOST_KNOWN = 5000;

/** What an element is called, as the groups of words above; of its unseen state too. */
export function hintsOf(node: DefaultTreeAdapterTypes.Element): readonly Hint[] {
  const names = [node.tagName.includes('-') ? node.tagName : ''];
  for (const { name, value } of node.attrs) {
    if (NAMED.has(name)) names.push(value);
    if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) names.push('hidden');
    if (name === 'style' && /display:\s*none|visibility:\s*hidden/.test(value))
      names.push('hidden');
  }
  return hintsIn(names.join(' ').trim());
}

function hintsIn(names: string): readonly Hint[] {
  if (names === '') return NONE;
  const short = names
    .slice(0, LONGEST)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  const before = known.get(short);
  if (before !== undefined) return before;
  const hints = PATTERNS.filter(({ pattern }) => pattern.test(short)).map(({ hint }) => hint);
  if (known.size < MOST_KNOWN) known.set(short, hints);
  return hints;
}
