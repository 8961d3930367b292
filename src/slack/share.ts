import type { ActionsBlock, KnownBlock } from '@slack/types';
import { quoteInWords, type Answer } from '../answers/index.ts';
import { dress } from './blocks/dress.ts';
import { clip, LIMITS } from './limits.ts';
import type { Hands } from './context.ts';
import { escaped } from './escape.ts';
import type { Message } from './message.ts';
import { reply } from './reply.ts';

const SHOWN = new Set<Answer['kind']>(['context', 'numbers', 'ledger', 'quotes', 'check']);

/** Whether an answer is one that others may be shown. */
export const isShareable = ({ kind }: Answer): boolean => SHOWN.has(kind);

/** An answer for all in the channel: who shared it, what was asked, no button but In context. */
export function sharedMessage(
  answer: Answer,
  user: string,
  asked: string,
  did = 'Shared by',
): Message {
  const message = dress(answer);
  const by = `${did} <@${user}>`;
  const says = answer.kind === 'context' ? escaped(quoteInWords(answer.quote)) : message.text;
  return {
    text: clip(`${by}${asked === '' ? '' : ` (${escaped(asked)})`}: ${says}`, LIMITS.fallback),
    blocks: [
      ...message.blocks.flatMap(withoutButtons).slice(0, 49),
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: by },
          ...(asked === '' ? [] : [plain(clip(`asked: ${asked}`, 1000))]),
        ],
      },
    ],
  };
}

const plain = (text: string) => ({ type: 'plain_text' as const, text, emoji: false });

function withoutButtons(block: KnownBlock): KnownBlock[] {
  if (block.type !== 'actions') return [block];
  const elements: ActionsBlock['elements'] = block.elements.filter(
    ({ action_id }) => action_id?.startsWith('context:') === true,
  );
  return elements.length === 0 ? [] : [{ ...block, elements }];
}

/** Takes the place of the answer that was shared, which only the asker saw. */
export async function saySharedAt(
  responseUrl: string,
  { fetch }: Pick<Hands, 'fetch'>,
): Promise<void> {
  const message = dress({ kind: 'note', says: 'Shared.' });
  await reply(responseUrl, message, { fetch, replaces: true });
}
