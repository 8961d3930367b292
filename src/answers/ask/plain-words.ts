import type { CommandName } from '../desk.ts';

/** Words with which a question can begin that is asked as one speaks. */
const OPENINGS: readonly { readonly says: RegExp; readonly asks: CommandName }[] = [
  // who said “we would rather close it”? · did anybody say “…”
  {
    says: /^(?:who (?:said|says)|did (?:anybody|anyone|somebody|someone) (?:ever )?say)\s+(?=["“])/i,
    asks: 'check',
  },
  // who said 2,000? · how many foreign fighters?
  { says: /^(?:who (?:said|says)|how many|how much|what number of)\s+/i, asks: 'numbers' },
  // what did Dorrian say on repairs? · what does Dorrian say about repairs?
  { says: /^what (?:did|does|has)\s+/i, asks: 'quote' },
];

/** say, said, said about → on */
const SAYS = /\s+(?:ever\s+)?(?:say|said)(?:\s+(?:about|on|of)\s+|\s*$)/i;
const COMMANDS: readonly CommandName[] = ['quote', 'numbers', 'check', 'onrecord'];

/** A question in plain words as a command: "what did Dorrian say about repairs?" → quote, "Dorrian on repairs". A bare name asks for its quotes. */
export function plainly(typed: string): { readonly command: CommandName; readonly text: string } {
  const text = typed
    .slice(0, 1000)
    .trim()
    .replace(/[\s?!.]+$/, '');
  const [first = ''] = text.split(/\s/, 1);
  const command = COMMANDS.find((each) => each === first.toLowerCase().replace(/^\//, ''));
  if (command !== undefined) return { command, text: text.slice(first.length).trim() };
  const opening = OPENINGS.find(({ says }) => says.test(text));
  if (opening === undefined) return { command: text === 'help' ? 'onrecord' : 'quote', text };
  const rest = text.replace(opening.says, '');
  return { command: opening.asks, text: opening.asks === 'quote' ? onTopic(rest) : rest };
}

function onTopic(rest: string): string {
  const found = SAYS.exec(rest);
  if (found === null) return rest;
  const topic = rest.slice(found.index + found[0].length).trim();
  const name = rest.slice(0, found.index);
  return topic === '' ? name : `${name} on ${topic}`;
}
