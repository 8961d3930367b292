import { isoDate } from '../dates.ts';
import { NotAnArticle } from '../errors.ts';
import { paragraphsOf } from '../html/prose.ts';
import { openFragment } from '../html/dom.ts';
import { paragraphsOfText } from '../paste/blocks.ts';
import { oneLine, plainText } from '../plain.ts';
import { bodyOf, type Body } from './nitf.ts';
import type { Story } from './story.ts';
import { at, everyNamed, textOf, type XmlElement } from './xml.ts';

/** A story from NewsML-G2 (a news item, also inside of a message), bare NITF, or the content set alone. Throws `NotAnArticle` for a picture, a film, a package. */
export function storyOfXml(root: XmlElement): Story {
  const items = everyNamed(root, 'newsItem');
  const item = items.find(isText) ?? items[0] ?? root;
  if (!isText(item)) throw new NotAnArticle('a wire item that is no text');
  const { title, byline, paragraphs } = contentOf(item);
  return {
    id: item.attributes['guid'] ?? nitfId(item),
    status: statusOf(item),
    embargo: dateAt(item, 'itemMeta', 'embargoed') ?? nitfDate(item, 'date.release'),
    title: line(at(item, 'contentMeta', 'headline')) ?? title,
    paragraphs,
    byline: byline ?? creditOf(item),
    date: dateAt(item, 'itemMeta', 'versionCreated') ?? nitfDate(item, 'date.issue'),
  };
}

function statusOf(item: XmlElement): Story['status'] {
  const status = at(item, 'itemMeta', 'pubStatus')?.attributes['qcode'] ?? '';
  return isWithdrawn(status) || isKilledNitf(item) ? 'withdrawn' : 'usable';
}

function creditOf(item: XmlElement): string | null {
  return line(at(item, 'contentMeta', 'by')) ?? line(at(item, 'contentMeta', 'creator', 'name'));
}

/** A news item says of what kind it is; a bare document is taken for text. */
function isText(item: XmlElement): boolean {
  const kind = at(item, 'itemMeta', 'itemClass')?.attributes['qcode'] ?? 'text';
  return /(?:^|:)(?:text|composite)$/i.test(kind);
}

/** "stat:canceled", "stat:withheld" */
export function isWithdrawn(status: string): boolean {
  return /(?:^|:)(?:cancell?ed|withheld)$/i.test(status.trim());
}

function isKilledNitf(item: XmlElement): boolean {
  const [docdata] = everyNamed(item, 'docdata');
  return docdata?.attributes['management-status'] === 'canceled' || hasKill(item);
}

/** NITF says in its series or its key what AP's documents do: a "kill". */
function hasKill(item: XmlElement): boolean {
  return everyNamed(item, 'ed-msg').some(({ attributes }) =>
    /\b(?:mandatory )?kill\b/i.test(attributes['info'] ?? ''),
  );
}

function contentOf(item: XmlElement): Body {
  const [nitf] = [...everyNamed(item, 'nitf'), ...everyNamed(item, 'html')];
  if (nitf !== undefined) return bodyOf(nitf);
  const [inline] = everyNamed(item, 'inlineXML');
  if (inline !== undefined) return bodyOf(inline);
  const data = everyNamed(item, 'inlineData').find(
    ({ attributes }) => !/image|video|audio/.test(attributes['contenttype'] ?? ''),
  );
  return {
    title: null,
    byline: null,
    paragraphs: data === undefined ? [] : paragraphsInData(data),
  };
}

function paragraphsInData(data: XmlElement): string[] {
  const text = textOf(data);
  return /html/.test(data.attributes['contenttype'] ?? '')
    ? paragraphsOf(openFragment(text))
    : paragraphsOfText(plainText(text));
}

function line(element: XmlElement | null): string | null {
  const text = element === null ? '' : oneLine(textOf(element));
  return text === '' ? null : text;
}

function dateAt(item: XmlElement, ...path: readonly string[]): string | null {
  const element = at(item, ...path);
  return element === null ? null : isoDate(textOf(element));
}

/** NITF writes times without marks: "20181023T120000Z". */
function nitfDate(item: XmlElement, name: string): string | null {
  const [element] = everyNamed(item, name);
  const norm = element?.attributes['norm'] ?? '';
  const spread = norm.replace(
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?/,
    (_all, year, month, day, hour, minute, second = '00') =>
      `${year}-${month}-${day}T${hour}:${minute}:${second}`,
  );
  return norm === '' ? null : isoDate(spread);
}

function nitfId(item: XmlElement): string | null {
  return everyNamed(item, 'doc-id')[0]?.attributes['id-string'] ?? null;
}
