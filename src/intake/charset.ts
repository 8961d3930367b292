import { TextDecoder } from 'node:util';

/** A byte order mark outweighs what the server says, that outweighs the page's own `meta`, that outweighs UTF-8. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const label = byMark(bytes) ?? labelIn(contentType ?? '') ?? metaLabel(bytes) ?? 'utf-8';
  return decoder(label).decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function labelIn(text: string): string | null {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1] ?? null;
}

/** As a browser does: a page that can be read to its `meta` as ASCII is not in UTF-16, whatever it says. */
function metaLabel(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const tag = /<meta[^>]+charset[^>]*>|<\?xml[^>]+encoding[^>]*>/i.exec(start)?.[0] ?? '';
  const label = labelIn(tag) ?? /encoding=["']([\w.:-]+)/i.exec(tag)?.[1] ?? null;
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('utf-8');
  }
}
