import { describe, expect, test } from '@jest/globals';
import { body, paragraphs, prose, read, wrap } from './pages.ts';

describe('the text of a page', () => {
  test('is the article, its headline first', () => {
    const { article, title } = read(wrap(body));
    expect(article.text.split('\n\n')).toEqual(['Ice closes the harbour', ...prose]);
    expect(article.text.slice(article.title?.start, article.title?.end)).toBe(title);
  });

  test.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The quay on Monday. Photo: Jo Hill</figcaption></figure>',
    ],
    [
      'a box',
      '<aside><h3>More news</h3><p>The mayor of the town has a new dog, it was said today.</p></aside>',
    ],
    [
      'a form',
      '<form><p>Sign up for our newsletter, it is free.</p><button>Sign up</button></form>',
    ],
    ['a script', '<script>var text = "The harbour was closed";</script>'],
    ['a pointer', '<p>ALSO READ: Ferries to sail again</p>'],
    ['a pointer with a bar', '<p>WATCH | The quay at night</p>'],
    ['a prompt', '<p>Subscribe to our newsletter for the morning’s headlines in your inbox.</p>'],
    ['a plea', '<p>Please let us know if you’re having issues with commenting.</p>'],
    [
      'a caption that tells what somebody said',
      '<p>Ann Vale said on Monday that the quay was closed. (Photo: Jo Hill / Bay Gazette)</p>',
    ],
    [
      'a life of the author',
      '<div class="author-box"><p>Jo Hill started the Bay Gazette in 2010 before she left her job at the harbour.</p></div>',
    ],
    ['a filler', '<p>Article continues below</p>'],
    ['a credit', '<p>Getty Images</p>'],
    ['an advertisement', '<div>Advertisement</div>'],
  ])('leaves out %s between the paragraphs', (_what, extra) => {
    expect(
      paragraphs(wrap(`<p>${prose[0]}</p>${extra}<p>${prose[1]}</p><p>${prose[2]}</p>`)),
    ).toEqual(prose);
  });

  test.each([
    ['bracket', 'The port said that the ferries (two of them held back all night) had sailed.'],
    ['quotation', '“Subscribe now,” the sign on the shed still told the passengers.'],
    ['reporting verb', 'The paper said that its newsletter would be late.'],
    [
      'longer piece',
      `The town’s newsletter, which ${'many people read and '.repeat(11)}like, came late.`,
    ],
  ])('keeps a paragraph with a %s, whatever words it has', (_what, text) => {
    expect(paragraphs(wrap(`${body}<p>${text}</p>`))).toContain(text);
  });

  test.each([
    ['two line breaks', `${prose[0]}<br><br>${prose[1]}<br><br>${prose[2]}`],
    ['one after a sentence', `${prose[0]}<br>${prose[1]}<br/>${prose[2]}`],
    ['blocks', prose.map((text) => `<div>${text}</div>`).join('')],
  ])('is parted by %s', (_what, inner) => {
    expect(paragraphs(wrap(`<div>${inner}</div>`))).toEqual(prose);
  });

  test('goes on over a line break inside a sentence and over inline marks', () => {
    const inner = body
      .replace('closed on', 'closed<br>on')
      .replace('harbour', '<a href="#">har<b>bour</b></a>');
    expect(paragraphs(wrap(inner))).toEqual(prose);
  });

  test('is found without a body tag, and with tags that never close', () => {
    expect(
      read(`<title>Ice</title><h1>Ice closes the harbour</h1><div><p>${prose.join('<p>')}`).article
        .text,
    ).toContain(prose[1]);
  });

  test('has its characters decoded', () => {
    const inner = body.replace(
      'closed',
      'closed &mdash; &#8220;at last&rdquo; &amp;&nbsp;for good',
    );
    expect(paragraphs(wrap(inner))[0]).toContain('closed — “at last” & for good');
  });
});
