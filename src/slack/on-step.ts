import type { App } from '@slack/bolt';
import { inWords, quoteInWords, type Answer } from '../answers/index.ts';
import type { Hands } from './context.ts';
import { orTrouble } from './rim.ts';
import { STEP } from './step.ts';

/** The workflow step “Look up quotes”: a person, a topic and a first day in; the quotes as text out. */
export function listenToStep(app: App, hands: Hands): void {
  app.function(STEP.callback_id, ({ inputs, complete, fail, context }) => {
    const asker = { team: context.teamId ?? '', channel: null, user: null };
    const work = async () => {
      const heard = () => hands.desk.hear('quote', asked(inputs), asker, null);
      const answer = await orTrouble(heard, hands.log);
      hands.log.info({ kind: answer.kind }, 'workflow step');
      // What is found nowhere ends the step in words, so that a workflow can go on with them.
      if (answer.kind === 'quotes') await complete({ outputs: outputsOf(answer) });
      else await fail({ error: inWords(answer) });
    };
    return hands.work.track(work());
  });
}

/** The inputs as they would be typed; a topic of several words stands in marks. */
function asked(inputs: Readonly<Record<string, unknown>>): string {
  const said = (name: string) => {
    const value = inputs[name];
    return typeof value === 'string' ? value.replaceAll('"', ' ').trim() : '';
  };
  const [person, topic, since] = [said('person'), said('topic'), said('since')];
  return [
    person,
    topic === '' ? '' : `on "${topic}"`,
    /^\S+$/.test(since) ? `since:${since}` : '',
  ].join(' ');
}

function outputsOf({ items, total }: Extract<Answer, { kind: 'quotes' }>) {
  const [first] = items;
  return {
    quotes_text: items.map(quoteInWords).join('\n'),
    count: total,
    top_quote: first === undefined ? '' : quoteInWords(first),
    article_url: first?.source.link?.split('#')[0] ?? '',
  };
}
