import { isoDate } from '../dates.ts';
import { NotAnArticle } from '../errors.ts';
import { openFragment } from '../html/dom.ts';
import { paragraphsOf } from '../html/prose.ts';
import { paragraphsOfText } from '../paste/blocks.ts';
import { hasWords, oneLine, plainText } from '../plain.ts';
import { isWithdrawn } from './newsml.ts';
import type { Story } from './story.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON object is a story in ninjs 1, 2 or 3, and not just any. */
export function isNinjs(value: unknown): value is Fields {
  if (!isFields(value) || typeof value['uri'] !== 'string') return false;
  return KNOWN.some((key) => key in value);
}

const KNOWN = [
  'headline',
  'headlines',
  'body_text',
  'body_xhtml',
  'body_html',
  'bodies',
  'versioncreated',
  'versionCreated',
];

/** A story from ninjs of any version. Throws `NotAnArticle` for a picture, a film, a package. */
export function storyOfNinjs(item: Fields): Story {
  const type = text(item['type']);
  if (type !== null && type !== 'text' && type !== 'composite')
    throw new NotAnArticle('a ninjs item that is no text');
  return {
    id: text(item['uri']),
    status: isWithdrawn(either(item, 'pubstatus', 'pubStatus') ?? '') ? 'withdrawn' : 'usable',
    embargo: date(item, 'embargoed', 'embargoedUntil'),
    title: line(text(item['headline']) ?? mainOf(item['headlines'])),
    paragraphs: bodyOf(item),
    byline: line(either(item, 'byline', 'by')),
    date: date(item, 'versioncreated', 'versionCreated'),
  };
}

/** The marked-up body, else the plain one, else what describes a story that has none yet. */
function bodyOf(item: Fields): string[] {
  const bodies = listOf(item['bodies']);
  const typeOf = (body: Fields) => either(body, 'contenttype', 'contentType') ?? '';
  const marked = bodies.find((body) => /html/.test(typeOf(body)));
  const html = either(item, 'body_xhtml', 'body_html') ?? text(marked?.['value']);
  if (html !== null) return paragraphsOf(openFragment(html));
  const plain = text(item['body_text']) ?? text(bodies[0]?.['value']);
  const short = text(item['description_text']) ?? text(listOf(item['descriptions'])[0]?.['value']);
  return paragraphsOfText(plainText(plain ?? short ?? ''));
}

function mainOf(headlines: unknown): string | null {
  const list = listOf(headlines);
  return text((list.find(({ role }) => role === 'main') ?? list[0])?.['value']);
}

function date(item: Fields, ...names: readonly string[]): string | null {
  const written = either(item, ...names);
  return written === null ? null : isoDate(written);
}

function either(item: Fields, ...names: readonly string[]): string | null {
  return names.map((name) => text(item[name])).find((found) => found !== null) ?? null;
}

function line(value: string | null): string | null {
  return value === null ? null : oneLine(value);
}

function text(value: unknown): string | null {
  return typeof value === 'string' && hasWords(value) ? value : null;
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
