/** Words that are in so many sentences that sharing them says nothing. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does doing
  down even for from get going had has have he her here hers him his how i if in into is it its just like made make
  many me more most much my now of off on only or other our out over really said say says she should so some such
  than that the their them then there these they thing things think this those to too up us very was we well were
  what when where which while who why will with would yes you your it's i'm we're they're he's she's that's there's
  i've we've they've i'd we'd i'll we'll`.split(/\s+/),
);
