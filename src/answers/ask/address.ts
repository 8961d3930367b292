/** example.org/a/story */
const BARE = /^(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?:[/?]\S*)?$/i;
/** In characters, so that a question with it fits into a button's 2,000. */
const LONGEST = 900;

/** The http(s) address that was typed, also without its "https://"; `null` when it is none or too long to travel in a button. */
export function addressOf(typed: string): string | null {
  if (typed.length > LONGEST) return null;
  const full = /^https?:\/\//i.test(typed) ? typed : BARE.test(typed) ? `https://${typed}` : null;
  const href = full !== null && URL.canParse(full) ? new URL(full).href : null;
  return href !== null && href.length <= LONGEST ? href : null;
}
