import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanSource } from '../../../src/intake/index.ts';
import { storyOf } from '../../../src/intake/wire/from-wire.ts';
import { prose } from '../html/pages.ts';
import { ninjs, newsml, nitf } from './stories.ts';

const read = (text: string) => cleanSource({ text, format: 'text', url: null });
const title = 'Ice closes the harbour';

describe('a wire story', () => {
  test.each([
    ['NewsML-G2 around NITF', newsml()],
    ['bare NITF', `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">\n${nitf()}`],
    [
      'ninjs 1',
      ninjs({
        headline: title,
        body_xhtml: prose.map((p) => `<p>${p}</p>`).join(''),
        byline: 'By Jane Smith',
      }),
    ],
    [
      'ninjs 2 and 3',
      ninjs({
        headlines: [{ role: 'main', value: title }],
        bodies: [{ contentType: 'text/plain', value: prose.join('\n\n') }],
        by: 'Jane Smith',
      }),
    ],
  ])('in %s gives title, byline and paragraphs', async (_form, text) => {
    const { article } = await read(text);
    expect(article.text.split('\n\n')).toEqual([title, ...prose]);
    expect(article.author).toBe('Jane Smith');
  });

  test('keeps its dateline, its name, its hour and its zone', async () => {
    const { article, url, wire } = await read(
      newsml({ dateline: 'MARROWBY, Jan. 23', embargoed: '2017-01-24T06:00:00+01:00' }),
    );
    expect(article.text.split('\n\n')[1]).toBe('MARROWBY, Jan. 23');
    expect(article.date).toBe('2017-01-23T09:30:00+01:00');
    expect(url).toBe('urn:newsml:bay.example:20170123:ice');
    expect(wire).toEqual({ embargo: '2017-01-24T06:00:00+01:00', withdrawn: false });
  });

  test.each([
    ['NewsML-G2', newsml({ status: 'stat:canceled' })],
    ['withheld', newsml({ status: 'stat:withheld' })],
    ['ninjs', ninjs({ pubstatus: 'canceled', headline: title })],
  ])('that is killed says so: %s', async (_form, text) => {
    expect((await read(text)).wire?.withdrawn).toBe(true);
  });

  test.each([
    ['a picture', newsml({ kind: 'ninat:picture' }), 'not-an-article'],
    ['a film in ninjs', ninjs({ type: 'video', headline: 'Ice' }), 'not-an-article'],
    ['cut off', newsml().slice(0, -40), 'broken-story'],
    [
      'entities',
      newsml().replace('?>', '?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hosts">]>'),
      'broken-story',
    ],
  ])('with %s is refused', async (_what, text, code) => {
    await expect(Promise.resolve().then(() => storyOf(text))).rejects.toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('that opens entities within entities is refused at once', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n} "${'&a;'.repeat(10)}">`).join('')}]><nitf>&a9;</nitf>`;
    expect(() => storyOf(bomb)).toThrow(expect.objectContaining({ code: 'broken-story' }));
  });
});

// [paragraphs, byline] of the IPTC's own specimens, counted by eye.
const specimens: readonly [file: string, paragraphs: number, byline: string | null][] = [
  ['LISTING_1_A_NewsML-G2_News_Item.xml', 0, 'Meredith Jameson'],
  ['LISTING_2_NewsML-G2_Text_Document.xml', 2, 'By Meredith Jameson'],
  ['LISTING_22_Sports_story_in_NewsML-G2NITF.xml', 6, 'Sports Network'],
  ['LISTING_25_An_NITF_marked-up_article_conveyed_in_inlineXML.xml', 1, 'Sports Network'],
  ['examples-1.4-businesswire-newsml-20130731006140.json', 1, null],
  ['examples-1.4-ninjsExMediumText1.json', 4, "Paulo Santalucia and Frances d'Emilio"],
  ['examples-2.1-dpa_text.json', 9, 'Von Christian Hollmann, dpa'],
  ['examples-2.1-ninjsExSimpleText_2.json', 4, "Paulo Santalucia and Frances d'Emilio"],
  ['examples-2.1-ntb_text.json', 1, 'NTB'],
  ['examples-3.1-005_complex_text_article.json', 4, "Paulo Santalucia and Frances d'Emilio"],
];
const folder = path.resolve(import.meta.dirname, '../../../../shared/corpora/pages/wire');
const whenThere = existsSync(folder) ? describe : describe.skip;
whenThere('the specimens of the IPTC (left out where ../shared is not)', () => {
  test.each(specimens)('%s', (file, count, byline) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const story = storyOf(text);
    expect(story.paragraphs).toHaveLength(count);
    expect(story.byline).toBe(byline);
    expect(story.title).toMatch(/\S/);
  });

  test('a film is no article', () => {
    const text = readFileSync(path.join(folder, 'ap_metadata_example.xml'), 'utf8');
    expect(() => storyOf(text)).toThrow(expect.objectContaining({ code: 'not-an-article' }));
  });
});
