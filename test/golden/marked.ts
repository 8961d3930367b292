/** UTF-16 units into the article's text, end exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** One who speaks in a sample; `nobody` where the text does not say who. */
export interface Voice {
  readonly type: string;
  /** The fullest form in the article, first, then the other forms that count as right. */
  readonly forms: readonly string[];
}

/** Somebody's words as a person marked them up: the mention, the cue, and all stretches of content. */
export interface Attribution {
  readonly id: string;
  readonly voice: Voice;
  /** Whether the text gives the voice a name. */
  readonly named: boolean;
  /** The first mention marked as its speaker, such as "he"; empty when there is none. */
  readonly mention: string;
  /** False for thoughts, hopes and evidence, which are no speech. */
  readonly speech: boolean;
  readonly content: readonly Extent[];
  readonly source: readonly Extent[];
  /** The noun that "who" or "which" stands for. */
  readonly antecedent: readonly Extent[];
  readonly head: readonly Extent[];
  readonly cue: readonly Extent[];
}

/** An article of our own with the answers that a person gave by reading it. */
export interface Marked {
  readonly text: string;
  readonly attributions: readonly Attribution[];
  /** Marked words that nobody says: scare quotes, titles, slogans, nicknames. */
  readonly notSpeech: readonly Extent[];
  /** Neither asked for nor held against the reader: words in headlines, an interviewer's questions. */
  readonly neutral: readonly Extent[];
}

interface Mark extends Extent {
  readonly tag: string;
  readonly ids: readonly string[];
}

const FOOTER = '\n=====\n';
// {q ab1,ab2|
const OPENER = /\{([a-z])(?: ([a-z]+\d+(?:,[a-z]+\d+)*))?\|/y;

/** Reads the markup that test/golden/README.md describes; throws where it is not well formed. */
export function parseMarked(marked: string): Marked {
  const [body = '', footer] = marked.split(FOOTER);
  if (footer === undefined) throw new Error('A sample ends with ===== and the list of its voices');
  const { text, marks } = strip(body);
  const voices = voicesIn(footer);
  const ids = new Set(marks.flatMap((mark) => mark.ids));
  const tagged = (tag: string) => marks.filter((mark) => mark.tag === tag);
  return {
    text,
    attributions: [...ids].map((id) => attribution(id, voices, marks, text)),
    notSpeech: tagged('x'),
    neutral: tagged('n'),
  };
}

function strip(body: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: Omit<Mark, 'end'>[] = [];
  let text = '';
  for (let i = 0; i < body.length;) {
    OPENER.lastIndex = i;
    const opener = OPENER.exec(body);
    if (opener) {
      const [whole, tag = '', ids] = opener;
      open.push({ tag, ids: ids?.split(',') ?? [], start: text.length });
      i += whole.length;
      continue;
    }
    const sign = body.charAt(i++);
    if (sign === '{') throw new Error(`Not a mark: ${body.slice(i - 1, i + 30)}`);
    if (sign !== '}') text += sign;
    else marks.push(closed(open.pop(), text));
  }
  if (open.length > 0) throw new Error(`Never closed: ${JSON.stringify(open)}`);
  return { text, marks };
}

function closed(mark: Omit<Mark, 'end'> | undefined, text: string): Mark {
  if (!mark) throw new Error(`Closed but never opened: ${text.slice(-30)}`);
  if (!/^[qtscahxn]$/.test(mark.tag)) throw new Error(`No such tag: ${mark.tag}`);
  if (text.slice(mark.start).trim() === '') throw new Error(`Empty mark before ${text.slice(-30)}`);
  return { ...mark, end: text.length };
}

function attribution(
  id: string,
  voices: ReadonlyMap<string, Voice>,
  marks: readonly Mark[],
  text: string,
): Attribution {
  const of = (tag: string) => marks.filter((mark) => mark.tag === tag && mark.ids.includes(id));
  const voice = voices.get(id.replace(/\d+$/, ''));
  if (!voice) throw new Error(`${id} has no voice in the list`);
  const content = [...of('q'), ...of('t')];
  if (content.length === 0) throw new Error(`${id} says nothing`);
  const source = of('s');
  const antecedent = of('a');
  const head = marks.filter(
    (mark) => mark.tag === 'h' && [...source, ...antecedent].some((one) => lies(mark, one)),
  );
  return {
    id,
    voice,
    named: voice.type !== 'nobody' && voice.type !== 'unnamed',
    mention: text.slice(source[0]?.start ?? 0, source[0]?.end ?? 0),
    speech: of('t').length === 0,
    content,
    source,
    antecedent,
    head,
    cue: of('c'),
  };
}

const lies = (inner: Extent, outer: Extent) => inner.start >= outer.start && inner.end <= outer.end;

function voicesIn(footer: string): Map<string, Voice> {
  const lines = footer.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => {
      const [, code = '', type = '', forms = ''] = /^(\S+) (\S+)(?: (.*))?$/.exec(line) ?? [];
      return [code, { type, forms: forms.split(';').map((form) => form.trim()) }];
    }),
  );
}
