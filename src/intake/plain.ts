const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v]/g;
const PAGE_ENDS = /\f/g;
/** Control characters but tab and line feed, soft hyphens, zero-width and direction marks, byte order marks. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LONE_SURROGATES = /\p{Cs}/gu;

/** One kind of line end, one kind of space, composed letters, nothing that cannot be seen. */
export function plainText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(PAGE_ENDS, '\n\n')
    .replace(UNSEEN, '')
    .replace(SPACES, ' ')
    .replace(LONE_SURROGATES, '\ufffd')
    .normalize('NFC');
}

/** The words of one paragraph on one line. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

const FEW = 3;

/** Whether these are words at all, and not the bytes of a picture: few characters that no text has. */
export function isText(text: string): boolean {
  const sample = text.slice(0, 4096);
  // eslint-disable-next-line no-control-regex
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd <= Math.max(FEW, sample.length / 50);
}

/** Whether there is a letter or digit in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
