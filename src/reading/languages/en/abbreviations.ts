/** Written with a full stop that does not end a sentence: a name follows. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof rev fr sr st mt ft gen col lt maj capt cmdr cpl sgt pvt adm brig hon sen sens rep reps gov govs ' +
    'pres supt det insp msgr rt atty asst dep dist no nos vs fig op al'
  ).split(' '),
);

/** Written with a full stop; a sentence ends there only if one of the starters follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'inc corp co ltd llc bros assn dept univ jr sr esq ave blvd rd hwy approx est etc e.g i.e a.m p.m u.s u.k u.n u.s.a d.c e.u ph.d m.d b.a m.a'
  ).split(' '),
);

/** A capital on one of these after an abbreviation begins a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i there here his her its their our my but and or so yet if when while as after before since ' +
    'although though because however in on at for from with by to of no not what who why how where which some many most all another other one two ' +
    "more also then now still even meanwhile last it’s he’s she’s it's he's she's"
  ).split(' '),
);
