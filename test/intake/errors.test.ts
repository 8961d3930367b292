import { describe, expect, test } from '@jest/globals';
import { OnRecordError } from '../../src/errors.ts';
import * as intake from '../../src/intake/index.ts';

const errors = [
  new intake.UnreachableArticle('x'),
  new intake.BehindLogin('x'),
  new intake.NotFound('x'),
  new intake.NotAnArticle('x'),
  new intake.Gallery('x'),
  new intake.LivePage('x'),
  new intake.ConsentWall('x'),
  new intake.NotEnglish('x'),
  new intake.NotAFeed('x'),
  new intake.KeptOut('x'),
  new intake.EmptyPaste('x'),
  new intake.TooLong('x'),
  new intake.RefusedAddress('x'),
  new intake.BrokenStory('x'),
  new intake.NotText('x'),
];

describe('each error of intake', () => {
  test.each(errors.map((error) => [error.name, error] as const))(
    '%s has a code of its own and tells what to do',
    (_name, error) => {
      expect(error).toBeInstanceOf(OnRecordError);
      expect(errors.filter(({ code }) => code === error.code)).toHaveLength(1);
      expect(error.hint).toMatch(/^[A-Z].*\b(?:paste|Paste|Check|Hand in|Give|give)\b.*\.$/);
    },
  );

  test('is listed here', () => {
    const classes = Object.values(intake).filter(
      (one) => 'prototype' in one && Object.getPrototypeOf(one) === OnRecordError,
    );
    expect(classes).toHaveLength(errors.length);
  });
});
