import type { OnRecordError } from '../../errors.ts';
import { BehindLogin, ConsentWall, Gallery, LivePage, NotAnArticle } from '../errors.ts';
import type { Block } from './blocks.ts';
import type { PageDocument } from './dom.ts';
import { declaredTypes } from './json-ld.ts';

/** What stands on a page, and what of it seemed to be article. */
export interface Seen {
  readonly blocks: readonly Block[];
  readonly words: number;
  /** `false` when the page says that its article has to be paid for. */
  readonly free: boolean;
}

/** With fewer words of article a page that asks for money or consent shows no more than its first lines. */
const FEW_WORDS = 120;
/** "Already a subscriber? Log in", "Subscribe to continue reading", "This article is for subscribers only" */
const WALL =
  /\balready (?:a|an) (?:\w+ )?(?:subscriber|member)\b|\bsubscribe (?:now )?to (?:continue|read|keep|unlock)\b|\b(?:log|sign) in to (?:continue|read)\b|\bto (?:continue|keep) reading\b|\b(?:for|exclusive to) (?:our )?(?:subscribers|members)(?: only)?\b|\bunlock (?:this|the full) (?:article|story)\b/i;
/** "Before you continue", "We and our 814 partners store cookies" */
const CONSENT =
  /\bbefore you continue\b|\bwe (?:value|care about) your privacy\b|\bour (?:\d+ )?partners\b.{0,80}\b(?:store|process|cookies|personal data)\b|\b(?:accept|reject|manage) (?:all )?(?:cookies|consent|preferences)\b/i;
const GALLERY = /^(?:ImageGallery|MediaGallery|ImageObject|CollectionPage)$/;
const MOST_CAPTIONS = 5;

/** Why a page's words are not its article; `null` when nothing says so. */
export function wallOf({ blocks, words, free }: Seen): OnRecordError | null {
  if (words >= FEW_WORDS) return null;
  if (blocks.filter(({ text }) => CONSENT.test(text)).length > 1)
    return new ConsentWall('a page about cookies');
  const isWalled = !free || blocks.some(({ text }) => WALL.test(text));
  return isWalled ? new BehindLogin('a paid article') : null;
}

/** What a page is that holds no article. */
export function withoutArticle(seen: Seen, document: PageDocument): OnRecordError {
  const wall = wallOf({ ...seen, words: 0 });
  if (wall !== null) return wall;
  const types = declaredTypes(document);
  if (types.some((type) => type === 'LiveBlogPosting'))
    return new LivePage('a live page without its entries');
  const captions = seen.blocks.filter(({ box }) => box.tag === 'figcaption').length;
  if (types.some((type) => GALLERY.test(type)) || captions >= MOST_CAPTIONS)
    return new Gallery('pictures with captions');
  return new NotAnArticle('no paragraph with sentences');
}
