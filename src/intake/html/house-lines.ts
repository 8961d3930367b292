import { isoDate } from '../dates.ts';

/** Phrases that a site addresses to its readers, or sets between the paragraphs of an article. */
const PROMPTS = [
  'sign up',
  'subscribe',
  'subscription',
  'newsletter',
  'your inbox',
  'registering for free',
  'sign in',
  'sign-in',
  'follow us',
  'follow our',
  'get in touch',
  'let us know',
  'contact us',
  'click here',
  'download the app',
  'download our app',
  'enable javascript',
  'for more stories like this',
  'check our news page',
  'do you have a story',
  'got a story',
  'support local journalism',
  'support our journalism',
  'join (?:in )?the (?:conversation|discussion)',
  'commenting below',
  'thank you for (?:reading|completing|subscribing|signing up)',
  'our sister site',
  'all rights reserved',
  'affiliate commission',
  'earn a commission',
  'terms of service',
  'terms of use',
  'privacy policy',
  'cookie',
  'free trial',
  'add us as a preferred source',
] as const;
const PROMPT = new RegExp(`\\b(?:${PROMPTS.join('|')})\\b`, 'i');
/** "ALSO READ: …", "Read more: …", "MORE: …", "WATCH | …" */
const POINTER =
  /^(?:also read|read also|read more|read next|see also|see more|more on this|more about|more|related(?: (?:articles?|stories|content))?|watch(?: now| more| live)?|listen|recommended|don[’']t miss)\s*(?:[:|>»]|$)/i;
/** Lines that stand alone between paragraphs. */
const FILLER =
  /^(?:skip to (?:main )?content|advertisement|(?:article|story) continues (?:below|after)\b.*|share(?: this)?(?: article| story)?|(?:image|photo|picture) ?\d*|loading\W*|close|comments?|copy link|print|email|save|duration \d.*|\d{1,2}:\d\d(?: \p{Lu}.*)?|\d+ (?:minutes?|hours?|days?) ago|(?:last )?updated \d+ (?:minutes?|hours?|days?) ago|author of the article:?|\d+ min(?:ute)?s? read)$/iu;
/** "Getty Images", "(Image: AFP)", "Photo by Jo Hill/Bay Gazette" */
const CREDIT =
  /^\W*(?:(?:image|images|photo|photograph|photos|picture|pic|credit|source|video|illustration|graphic)s?(?: credit)?\s*(?::|by\b|courtesy\b).*|(?:getty images?|reuters|ap|afp|epa|istock(?:photo)?|shutterstock|alamy)(?:\s*[/|,]?\s*(?:getty images?|reuters|ap|afp|epa|istock(?:photo)?|shutterstock|alamy))*)\W*$/i;
const DATED =
  /^(?:by\b|published|posted|updated|last updated|first published|date)\b|\b\d{1,2}[:.]\d{2}\b/i;
const SPOKEN = /[“”"«»]|\b(?:said|says|told|added|according to)\b/i;

const LONGEST_PROMPT = 45;
const LONGEST_LABEL = 16;
const TOP = 6;
const MOST_REPEATED = 0.3;

interface Known {
  readonly title: string | null;
  /** Names joined by "; ". */
  readonly author: string | null;
}

/** Leaves out what a site says for itself among the paragraphs; never one that holds a quotation or a reporting verb. */
export function withoutHouseLines(paragraphs: readonly string[], known: Known): readonly string[] {
  const repeated = repeatedLines(paragraphs);
  return paragraphs.filter((paragraph, at) => {
    if (at < TOP && isHead(paragraph, known)) return false;
    if (isLabel(paragraph)) return false;
    return SPOKEN.test(paragraph) || !(isPrompt(paragraph) || repeated.has(paragraph));
  });
}

/** Title, byline or date once more. */
function isHead(paragraph: string, { title, author }: Known): boolean {
  if (title !== null && fold(paragraph) === fold(title)) return true;
  if (wordCount(paragraph) > LONGEST_LABEL) return false;
  if (author !== null && isAuthor(paragraph, author)) return true;
  if (/[.!?][”"’']?$/.test(paragraph)) return false;
  return /^by\b/i.test(paragraph) || (DATED.test(paragraph) && isoDate(paragraph) !== null);
}

function isAuthor(paragraph: string, author: string): boolean {
  const names = author.split('; ').map(fold);
  return names.join('') === fold(paragraph.replace(/\band\b|^by\b/gi, ''));
}

function isLabel(paragraph: string): boolean {
  if (FILLER.test(paragraph) || CREDIT.test(paragraph)) return true;
  return POINTER.test(paragraph) && wordCount(paragraph) <= LONGEST_PROMPT;
}

function isPrompt(paragraph: string): boolean {
  return wordCount(paragraph) <= LONGEST_PROMPT && PROMPT.test(paragraph);
}

/** Lines that stand on the page more than once, unless that is much of the page: then the article itself is there twice. */
function repeatedLines(paragraphs: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const paragraph of paragraphs) {
    if (seen.has(paragraph)) repeated.add(paragraph);
    seen.add(paragraph);
  }
  const words = [...repeated].reduce((sum, line) => sum + wordCount(line), 0);
  const all = [...seen].reduce((sum, line) => sum + wordCount(line), 0);
  return words <= all * MOST_REPEATED ? repeated : new Set();
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
