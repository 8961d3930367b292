import { SITE_ENDINGS } from '../languages/en/tokens.ts';

const LINK = /(?:https?:\/\/|www\.)[^\s<>“”"]{1,1000}/iy;
const MAIL_OR_SITE = new RegExp(
  `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}|(?:[\\w-]{1,63}\\.){1,4}(?:${SITE_ENDINGS.join('|')})(?![\\w-])`,
  'iy',
);
const LAST_MARKS = /[.,;:!?)\]'’]+$/;

/** Where the address of a page, a mailbox or a site ends whose first letters end at `to`; `null` where there is none. */
export function addressAt(text: string, from: number, to: number): number | null {
  const next = text.charAt(to + 1);
  if (next === '' || next <= ' ') return null;
  const pattern = isLink(text, from, to) ? LINK : MAIL_OR_SITE;
  pattern.lastIndex = from;
  const found = pattern.exec(text)?.[0].replace(LAST_MARKS, '');
  return found === undefined || from + found.length <= to ? null : from + found.length;
}

function isLink(text: string, from: number, to: number): boolean {
  return text.startsWith('://', to) || /^www$/i.test(text.slice(from, Math.min(to, from + 4)));
}
