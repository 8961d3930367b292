import { html } from './html.ts';
import type { Html } from './html.ts';

/** A link, if its address is one that may be followed; else only the words. */
export function link(address: string, words: string): Html {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return html`${words}`;
  return html`<a href="${address}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}
