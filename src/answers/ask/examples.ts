import type { HelpLine } from '../answer.ts';

/** Every way to ask; help shows it, and a test asks each example. */
export const ways: readonly HelpLine[] = [
  {
    usage:
      '/quote NAME [on TOPIC] [since:DATE] [until:DATE] [in:latest | in:ADDRESS | in:"words of the title"] [direct]',
    about:
      'What somebody said. NAME is a surname, a full name or a role; direct leaves reported speech out.',
    example: '/quote Dorrian on Mosul since:2017-01',
  },
  {
    usage: '/quote on TOPIC [since:DATE] [until:DATE] [direct]',
    about: 'What anybody said about it, newest article first.',
    example: '/quote on repairs',
  },
  {
    usage: '/numbers [TOPIC] [by NAME] [in:…] [since:DATE] [until:DATE]',
    about:
      'The numbers of this channel’s article, or those about a topic: what is counted and who says it.',
    example: '/numbers foreign fighters by Dorrian',
  },
  {
    usage: '/numbers TOPIC in:all [by NAME] [since:DATE] [until:DATE]',
    about:
      'Figures for the same thing side by side across articles, oldest first, and which of them cannot both be so.',
    example: '/numbers foreign fighters in:all',
  },
  {
    usage: '/check "the words" [NAME] [in:…] [since:DATE] [until:DATE]',
    about:
      'Whether somebody said exactly this: what is different, a number or a “not” first. Cuts … and [brackets] are understood.',
    example: '/check "on the back foot" Dorrian',
  },
  {
    usage: '/onrecord add ADDRESS [again]',
    about: 'Reads an article. “again” fetches one that is known, for what has changed.',
    example: '/onrecord add https://example.org/story',
  },
  {
    usage: '/onrecord add',
    about: 'Opens a box to paste a text or drop a file.',
    example: '/onrecord add',
  },
  {
    usage: '/onrecord changes [in:…]',
    about: 'What an edited article says now and did not before, and the other way round.',
    example: '/onrecord changes in:latest',
  },
  {
    usage: '/onrecord follow ADDRESS · unfollow ADDRESS · following',
    about:
      'Reads what a feed (RSS, Atom, JSON, a news sitemap) brings from now on, and its newest ten; lists what is followed.',
    example: '/onrecord follow https://example.org/feed.xml',
  },
  { usage: '/onrecord articles', about: 'What has been read.', example: '/onrecord articles' },
  {
    usage: '/onrecord who [in:…]',
    about: 'Who is quoted in an article.',
    example: '/onrecord who in:latest',
  },
  {
    usage: '/onrecord summary [in:…]',
    about: 'The sentences that tell most, word for word.',
    example: '/onrecord summary in:"harbour wall"',
  },
  {
    usage:
      '/onrecord daily [TIME … ZONE [weekdays] [quotes | numbers] [from:SITE,SITE] [min:3] | pause 3d | resume | now | preview | off]',
    about:
      'A post in this channel with what is new since the last, at one time of day or several; nothing on an empty day. With min: fewer new articles wait for the next post. preview shows it to you alone. Alone it opens a box.',
    example: '/onrecord daily 08:30 17:00 Europe/London weekdays from:example.org min:3',
  },
  {
    usage: '/onrecord fix [NAME]',
    about:
      'What was put right, by whom and when. With a name: another name, the same as somebody else, two people of one name.',
    example: '/onrecord fix Dorrian',
  },
  { usage: '/onrecord status', about: 'What I know and do here.', example: '/onrecord status' },
  {
    usage: '/onrecord quote … · numbers … · check …',
    about: 'The same, where another app owns the short name.',
    example: '/onrecord quote Dorrian',
  },
];

export const notes: readonly string[] = [
  'A DATE is 2017, 2017-01, 2017-01-24, 7d or yesterday. Put words in "marks" to keep on, by and direct from being read as keywords.',
  'Words in quotation marks stand in the article letter for letter; reported speech is labelled and never put in marks. I can miss or misjudge a speaker: check the article before you print.',
  'Answers are seen by you alone until you share them. The articles stay on your newsroom’s own machine.',
];
