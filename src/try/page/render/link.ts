import { html } from './html.ts';
import type { Html } from './html.ts';

/** A link, if its address is one that may be followed; else only the words. */
export function link(address: string, words: string): Html {
  if (!isSafe(address)) return html`${words}`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** Whether an address leads to a page or a mail, and runs nothing. */
export function isSafe(address: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(address);
}
