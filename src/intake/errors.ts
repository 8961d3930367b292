import { OnRecordError } from '../errors.ts';

/** The address did not answer, answered too late, or answered with a fault of its own. */
export class UnreachableArticle extends OnRecordError {
  readonly code = 'unreachable-article';
  readonly hint =
    'I couldn’t reach that page. Check that the link opens in a browser and try again in a minute, or paste the text of the article.';
  override readonly again: boolean;

  constructor(message: string, options: ErrorOptions & { readonly again?: boolean } = {}) {
    super(message, options);
    this.again = options.again ?? true;
  }
}

/** The site wants a login or a subscription, or turns programs away. */
export class BehindLogin extends OnRecordError {
  readonly code = 'behind-login';
  readonly hint =
    'That page is behind a login or a paywall, or its site turns programs away. Open it yourself and paste the text of the article.';
}

/** The site says that there is no such page, or no longer. */
export class NotFound extends OnRecordError {
  readonly code = 'not-found';
  readonly hint =
    'There is no page at that address, or it was taken down. Check the link, or paste the text of the article.';
}

/** The page came, but holds no article: a front page, a gallery, a page that a script builds. */
export class NotAnArticle extends OnRecordError {
  readonly code = 'not-an-article';
  readonly hint =
    'I found no article on that page. If there is one, paste its text; a front page, a gallery or a video has nothing to read.';
}

/** The page shows pictures with their captions. */
export class Gallery extends OnRecordError {
  readonly code = 'gallery';
  readonly hint =
    'That page is a gallery: pictures with captions, no article. Give the link of the article that they belong to, or paste its text.';
}

/** A live page whose entries a script brings in. */
export class LivePage extends OnRecordError {
  readonly code = 'live-page';
  readonly hint =
    'That is a live page, and its entries are not in what the site sends. Give the link of the article that sums it up, or paste the entries that you need.';
}

/** The site shows its question about cookies and nothing else. */
export class ConsentWall extends OnRecordError {
  readonly code = 'consent-wall';
  readonly hint =
    'That site shows programs nothing but its question about cookies. Open the page yourself and paste the text of the article.';
}

/** An article in another language. */
export class NotEnglish extends OnRecordError {
  readonly code = 'not-english';
  readonly hint =
    'That article does not seem to be in English, the only language I read so far. Give or paste an English version if there is one.';
}

/** Nothing to read was handed in. */
export class EmptyPaste extends OnRecordError {
  readonly code = 'empty-paste';
  readonly hint = 'There was no text in that. Paste the article’s text, or give its link.';
}

/** More text than one article has. */
export class TooLong extends OnRecordError {
  readonly code = 'too-long';
  readonly hint =
    'That is longer than one article may be (200,000 characters of text, 5 MB for a page). Hand in one article at a time.';
}

/** An address that must not be fetched from inside a newsroom's network. */
export class RefusedAddress extends OnRecordError {
  readonly code = 'refused-address';
  readonly hint =
    'I only fetch public web pages (http or https, no user name in the link). Give the public link, or paste the text of the article.';
}

/** A picture, a film, a document in a format that is not read here. */
export class NotText extends OnRecordError {
  readonly code = 'not-text';
  readonly hint =
    'That is no text that I can read. Paste the text of the article, or hand in a .docx, .pdf, .eml, .md, .txt or .html file.';
}

/** A wire story that no parser can read, or that defines entities of its own. */
export class BrokenStory extends OnRecordError {
  readonly code = 'broken-story';
  readonly hint =
    'That wire story is cut off or not well-formed. Hand in the whole document, or paste the text of the article.';
}

/** The address leads to no feed, and names none. */
export class NotAFeed extends OnRecordError {
  readonly code = 'not-a-feed';
  readonly hint =
    'I found no feed at that address. Give the address of an RSS, Atom or JSON feed or of a news sitemap, or of a page that names its feed.';
}

/** The site's robots.txt asks programs to stay away. */
export class KeptOut extends OnRecordError {
  readonly code = 'kept-out';
  readonly hint =
    'That site asks programs not to visit that address (robots.txt), so I do not follow it. Give single articles with `/onrecord add`, or ask the site.';
}
