import { expect, test } from '@jest/globals';
import { docOf } from '../../../src/reading/text/index.ts';

const kept = (line: string): boolean =>
  docOf({ text: `The bridge is shut.\n\n${line}`, title: null }).paragraphs.length === 2;

test.each([
  'Please let us know if you have trouble commenting.',
  'Sign up for our morning newsletter',
  'Read more: The bridge that would not open',
  'Follow us on Twitter',
  'Advertisement',
  'Click here to subscribe.',
  'Photo: A. Reed',
])('leaves out %j', (line) => {
  expect(kept(line)).toBe(false);
});

test.each([
  'Read more books, the librarian told pupils.',
  'Sign up now, she said: “The newsletter is free today.”',
  'Follow the river for a mile and the mill stands on the left.',
  'Subscribe or not, the paper will close in May.',
  'Advertisements for the job ran in March.',
])('keeps %j', (line) => {
  expect(kept(line)).toBe(true);
});
