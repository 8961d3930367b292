const EMOJI: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  x: '❌',
  warning: '⚠️',
  information_source: 'ℹ️',
  mag: '🔍',
  newspaper: '📰',
  speech_balloon: '💬',
  left_speech_bubble: '🗨️',
  bar_chart: '📊',
  calendar: '📅',
  bell: '🔔',
  no_bell: '🔕',
  hourglass_flowing_sand: '⏳',
  eyes: '👀',
  pencil2: '✏️',
  link: '🔗',
  bust_in_silhouette: '👤',
  wave: '👋',
  tada: '🎉',
  bulb: '💡',
};

/** The sign for a name, `null` for one that is not among the few known here. */
export function emojiOf(name: string): string | null {
  return Object.hasOwn(EMOJI, name) ? (EMOJI[name] ?? null) : null;
}

/** A text with the known `:names:` as signs. */
export function withEmoji(text: string): string {
  return text.replace(/:([a-z0-9_+-]+):/g, (all: string, name: string) => emojiOf(name) ?? all);
}
