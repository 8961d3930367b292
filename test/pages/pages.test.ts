import { beforeAll, describe, expect, test } from '@jest/globals';
import { SHIPPED } from '../../src/intake/html/filter/weights.ts';
import { goldPages, isThere } from './corpus.ts';
import { learnFrom, lessonOf, type Lesson } from './lessons.ts';
import { crossValidated, scorer, strayQuotes, type Prediction } from './measure.ts';

const floor = { text: 0.965, title: 0.905, author: 0.9, date: 0.93 };
const mostPagesWithStrayQuotes = 7;
// Half as many as `npm run bench:pages` has, since each costs a training.
const folds = 5;
const limit = 400_000;

const whenThere = isThere ? describe : describe.skip;
whenThere('real pages (left out where ../shared is not)', () => {
  let lessons: readonly Lesson[] = [];
  let predictions: readonly Prediction[] = [];

  beforeAll(() => {
    lessons = goldPages().map(lessonOf);
    predictions = crossValidated(lessons, folds);
  }, limit);

  test('come out as clean as before, with weights that have seen no page of their site', async () => {
    const { score } = await scorer();
    const { text, title, author, date } = score(goldPages(), predictions);
    expect(text.f1).toBeGreaterThan(floor.text);
    expect(title).toBeGreaterThan(floor.title);
    expect(author).toBeGreaterThan(floor.author);
    expect(date).toBeGreaterThan(floor.date);
  });

  test('give few quotes from what is not article', () => {
    const stray = strayQuotes(predictions).filter(({ paragraphs }) => paragraphs.length > 0);
    expect(stray.length).toBeLessThanOrEqual(mostPagesWithStrayQuotes);
  });

  test('teach the weights that are shipped, to the hundredth', () => {
    expect(learnFrom(lessons)).toEqual(SHIPPED);
  });
});
