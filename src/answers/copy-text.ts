import type { ShownQuote } from './shown.ts';

/** How a quote can be copied, and what each way is called. */
export const COPY_STYLES = {
  quote: 'Quote first',
  speaker: 'Speaker first',
  link: 'Quote first, with link',
} as const;

export type CopyStyle = keyof typeof COPY_STYLES;

/** Whether this is the name of a style. */
export const isCopyStyle = (name: string): name is CopyStyle => Object.hasOwn(COPY_STYLES, name);

/** “We would rather close it,” Niamh Dorrian said. — Harbour wall to close, 2026-11-03. In marks is what the article has in them, letter for letter; reported speech is in none. */
export function copyText(quote: ShownQuote, style: CopyStyle): string {
  const { kind, source } = quote;
  const label = kind === 'indirect' ? ' (reported, not their words)' : '';
  const said = style === 'speaker' ? speakerFirst(quote) : quoteFirst(quote);
  const text = `${said}${label} — ${source.title}, ${source.day}`;
  const link = source.link?.replace(/#?:~:text=.*$/, '') ?? null;
  return style === 'link' && link !== null ? `${text}, ${link}` : text;
}

const speakerFirst = ({ name, words }: ShownQuote) => `${name ?? 'Speaker not certain'}: ${words}`;

const quoteFirst = ({ name, words }: ShownQuote) =>
  `${words} ${name === null ? '(speaker not certain)' : `${name} said.`}`;
