import type { Archive, Fix, KeptArticle } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import type { DeskTools } from '../desk.ts';
import type { Asker } from '../question.ts';
import type { Quote } from '../../reading/index.ts';
import { placesOf } from '../show/paragraphs.ts';
import { quotePlace } from '../show/quote.ts';
import { gone, runOf } from './choices.ts';
import type { FixWish } from './fix.ts';
import { fixSays } from './says.ts';

const LONGEST_NAME = 200;

const trouble = (code: string, says: string): Answer => ({ kind: 'trouble', code, says });

/** Puts right what somebody has seen to be wrong, or takes that back. */
export async function grantFix(wish: FixWish, asker: Asker, tools: DeskTools): Promise<Answer> {
  const archive = tools.archives.of(asker.team);
  const by = asker.user ?? '';
  if (wish.fix === 'undo') return undone(archive, wish.id, by, tools.now());
  const right = await rightFor(archive, wish);
  if ('kind' in right) return right;
  const id = tools.token();
  const correction = { id, at: tools.now(), by, ...right, undone: null };
  await archive.correct(correction);
  return { kind: 'fixed', says: `Put right: ${fixSays(right.fix, right.was)}.`, undo: id };
}

function rightFor(archive: Archive, wish: Exclude<FixWish, { fix: 'undo' }>) {
  if (wish.fix === 'person') return personFix(archive, wish);
  return wish.fix === 'merge' ? mergeFix(archive, wish) : quoteFix(archive, wish);
}

async function mergeFix(
  archive: Archive,
  { person, into }: Extract<FixWish, { fix: 'merge' }>,
): Promise<Right | Answer> {
  const known = await archive.person(into);
  if (known === null) return noPerson;
  return personFix(archive, { fix: 'person', person, name: known.name, article: null });
}

const noPerson = trouble('no-such-person', 'That person is not in the archive any more.');

interface Right {
  readonly fix: Fix;
  readonly was: string | null;
}

type QuoteWish = Extract<FixWish, { fix: 'speaker' | 'no-quote' | 'not-article' }>;

async function quoteFix(archive: Archive, wish: QuoteWish): Promise<Right | Answer> {
  const { article, index } = wish;
  const kept = await archive.article(article);
  const place = kept && quotePlace(kept, index);
  if (!kept || !place) return gone;
  const was = place.quote.name;
  const words = [place.quote.text];
  if (wish.fix === 'not-article') return paragraphFix(kept, place.quote);
  if (wish.fix === 'no-quote') return { fix: { as: 'no-quote', article, words }, was };
  const name = nameOf(wish.name);
  if (name === was) return trouble('nothing-to-fix', 'That is who is named already.');
  const all = wish.run ? runWords(kept, index) : words;
  return { fix: { as: 'speaker', article, words: all, name }, was };
}

/** The title is never the site's own. */
function paragraphFix({ card, reading }: KeptArticle, { start }: Quote): Right | Answer {
  const { text, title } = reading;
  const paragraph = placesOf(reading).findLast((each) => each.start <= start);
  if (paragraph === undefined || paragraph.start === title?.start)
    return trouble('nothing-to-fix', 'That is the title of the article; it stays.');
  const words = [text.slice(paragraph.start, paragraph.end)];
  return { fix: { as: 'not-article', article: card.id, words }, was: null };
}

/** This quote first. */
function runWords(kept: KeptArticle, index: number): readonly string[] {
  const others = runOf(kept, index).filter((each) => each !== index);
  return [index, ...others].flatMap((each) => kept.reading.quotes[each]?.text ?? []);
}

async function personFix(
  archive: Archive,
  { person, name: typed, article }: Extract<FixWish, { fix: 'person' }>,
): Promise<Right | Answer> {
  const known = await archive.person(person);
  const name = nameOf(typed);
  if (known === null) return noPerson;
  if (name === null || name === known.name)
    return trouble('nothing-to-fix', 'That is the name already.');
  return { fix: { as: 'person', from: person, name, article }, was: known.name };
}

/** Without what nobody’s name has: line breaks, marks around it. */
function nameOf(typed: string | null): string | null {
  const name = (typed ?? '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s"“”]+|[\s"“”]+$/g, '')
    .slice(0, LONGEST_NAME);
  return name === '' ? null : name;
}

async function undone(archive: Archive, id: string, by: string, now: number): Promise<Answer> {
  const correction = await archive.undo(id, by, now);
  if (correction === null)
    return trouble('nothing-to-undo', 'That was taken back before, or is not there any more.');
  return {
    kind: 'fixed',
    says: `Taken back: ${fixSays(correction.fix, correction.was)}. It is as the article was read.`,
    undo: null,
  };
}
