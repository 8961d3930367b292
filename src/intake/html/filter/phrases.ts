/** Words that sites use when they speak for themselves, by what they want. */
const PHRASES = {
  letter:
    /\bnewsletters?\b|\bsign(?:ing)? up\b|\bsubscri\w+|\binbox\b|\bemail address\b|\bregister(?:ing)?\b.{0,20}\b(?:free|now|here)\b/i,
  sell: /\baffiliate\b|\bcommission\b|\bfree trial\b|\bper month\b|\bdeals?\b|\b% off\b|\bbuy now\b|\bshop now\b/i,
  legal:
    /\bterms of\b|\bprivacy\b|\bcookies?\b|\ball rights reserved\b|\bcopyright\b|©|\bjavascript\b|\bdisclaimer\b/i,
  follow:
    /\bfollow (?:us|me|him|her|our|@|\w+ on)\b|\bon (?:twitter|facebook|instagram|x|linkedin|tiktok|youtube|threads|bluesky)\b|\bwhatsapp\b|@\w|\bgoogle news\b|\bpreferred source\b/i,
  talk: /\bcomments?\b|\bjoin the (?:conversation|discussion)\b|\blet us know\b|\bget in touch\b|\bcontact\b|\bhave your say\b|\btell us\b|\bemail us\b|\bdo you have a story\b|\bgot a (?:story|tip)\b/i,
  give: /\bdonat\w+|\bsupport (?:us|our|independent|local)\b|\bmade possible\b|\breader-supported\b/i,
  load: /\bdownload\b|\bapp\b|\bpodcast\b|\blisten\b|\bwatch\b/i,
  point:
    /\bclick here\b|\bread (?:more|next|also|full|the)\b|\balso read\b|\bsee also\b|\brelated\b|\bmore (?:on|from|about|in|stories|news)\b|\brecommended\b|\btop stories\b|^(?:more|related|watch|read|next|see|listen)\b[^.]*:/i,
  pointer:
    /^(?:also read|read also|read more|read next|see also|see more|more on this|more about|more|related(?: (?:articles?|stories|content|reading))?|watch(?: now| more| live)?|listen(?: now)?|recommended|don[’']t miss|see|editor[’']?s pick)\s*[:|>»-]/i,
  credit:
    /\bgetty\b|\bphotos?\b|\bimages?\b|\bpictures?\b|\bpictured\b|\bcredit\b|\bafp\b|\bhandout\b|\bsupplied\b|\breuters\b|\bshutterstock\b|\bistock\b|\balamy\b|\bap photo\b|\bcourtesy\b|\bscreenshot\b|\bfile photo\b|\bvia\b/i,
  note: /\beditor[’']?s? note\b|\bthis (?:article|story|post|piece|report) (?:was|is|has|originally|first|appeared)\b|\boriginally (?:published|appeared)\b|\bfirst (?:published|appeared)\b|\breprinted\b|\brepublished\b|\bcorrection\b/i,
  bio: /\bcontributed to this\b|\bis an? (?:\w+[ -]){0,5}(?:reporter|writer|editor|journalist|correspondent|columnist|author|professor|contributor|fellow|freelance\w*)\b|\breport(?:ing|ed) by\b|\bediting by\b|\bcan be reached\b|\bviews expressed\b|\bauthor of\b|\baward-winning (?:journalist|writer|reporter|author|editor)|\bindustry veteran\b|\b(?:he|she)[’']s a former\b/i,
  person:
    /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}[\p{L}'’.-]+,? )+(?:is|has|was|studied|started|joined|covers|writes|makes|works|lives|holds|reports)\b/u,
  pictured:
    /^(?:pictured|above|below|left|right|top|clockwise|from left|seen here|a (?:file )?photo)\b|\b(?:from left|pictured|is seen|are seen|can be seen|poses?|in this (?:photo|picture|image|file|screen))\b/i,
  thanks:
    /\bthank you\b|\bplease\b|\bclick\b|\bhere\.?$|\bfill out\b|\bvisit\b|\bbecome a\b|\bmembers?\b|\bour (?:mission|campaign|journalism|team|editors|community|newsroom|readers)\b/i,
  picked:
    /\bindependently\b|\bpaid promotion\b|\bpurchase\b|\bwhy trust us\b|\bmay (?:earn|receive|include|contain)\b/i,
  web: /https?:|www\.|\.com\b|\.org\b/i,
  share:
    /^(?:share|tweet|email|print|save|copy link|facebook|twitter|linkedin|reddit|pinterest|flipboard|bookmark|loading|advertisement|close|menu|search)\b/i,
  reader: /\b(?:you|your|we|our|us)\b/i,
  minutes: /\b\d+ min(?:ute)?s?(?: read)?\b|\b\d+ (?:hours?|days?|minutes?) ago\b/i,
} as const;

const HOUSE: ReadonlySet<string> = new Set([
  'letter',
  'sell',
  'legal',
  'follow',
  'talk',
  'give',
  'pointer',
  'bio',
  'person',
  'thanks',
  'picked',
  'note',
  'share',
]);
const GROUPS = Object.entries(PHRASES);

/** Which kinds of such words a text holds. */
export function phrasesIn(text: string): string[] {
  return GROUPS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}

/** Whether a kind of words is the site's own, and not such as articles hold too. */
export function isHousePhrase(kind: string): boolean {
  return HOUSE.has(kind);
}
