import type { ArchiveReader, KeptArticle } from '../../archive/archive.ts';
import type { Answer } from '../answer.ts';
import { numberAt, placesOf } from '../show/paragraphs.ts';
import { quotePlace } from '../show/quote.ts';
import { shownWords } from '../show/words.ts';
import type { FixChoices } from './fix.ts';

/** A box of Slack takes ten choices, and three are somebody else, nobody and no quote. */
const MOST = 7;

export const gone: Answer = {
  kind: 'trouble',
  code: 'no-such-quote',
  says: 'That quote is not in the archive any more. Ask again to see what is.',
};

/** Who else may have said a quote: the people of the article. */
export async function choicesFor(
  reader: ArchiveReader,
  article: number,
  index: number,
): Promise<FixChoices | Answer> {
  const kept = await reader.article(article);
  const place = kept && quotePlace(kept, index);
  if (!kept || !place) return gone;
  const { name } = place.quote;
  const others = kept.reading.people.filter((person) => person.name !== name).slice(0, MOST);
  return {
    kind: 'fix-choices',
    words: shownWords(place.quote),
    name,
    people: others.map((person) => ({ name: person.name, paragraph: firstNamed(kept, person) })),
    run: runOf(kept, index).length,
  };
}

/** The paragraph that first has the name, or its last word. */
function firstNamed({ reading }: KeptArticle, { name }: { readonly name: string }): number | null {
  const places = [name, name.split(' ').at(-1) ?? name].map((each) => reading.text.indexOf(each));
  const at = places.find((each) => each >= 0);
  return at === undefined ? null : numberAt(placesOf(reading), at);
}

/** The neighbours, in order, that were worked out to be by the same person as this quote, which is among them. */
export function runOf({ reading: { quotes } }: KeptArticle, index: number): readonly number[] {
  const name = quotes[index]?.name ?? null;
  const isOfRun = (at: number) => {
    const quote = quotes[at];
    return quote?.name === name && name !== null && quote.confidence === 'worked-out';
  };
  if (!isOfRun(index)) return [index];
  let [first, last] = [index, index];
  while (isOfRun(first - 1)) first -= 1;
  while (isOfRun(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
