import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Answer } from '../answers/index.ts';
import { answerView } from './blocks/answer-view.ts';

/** Where something was pressed: in a message, on the Home tab, or in a box. */
export interface Pressed {
  readonly trigger_id: string;
  readonly view?: { readonly id: string; readonly type: string } | undefined;
}

/** Opens a box; over the one in which the button was, where it was in one. Gives the box's id. */
export async function openOver(
  client: WebClient,
  { trigger_id, view: under }: Pressed,
  view: ModalView,
): Promise<string | null> {
  const opened =
    under?.type === 'modal'
      ? await client.views.push({ trigger_id, view })
      : await client.views.open({ trigger_id, view });
  return opened.view?.id ?? null;
}

/** Shows an answer to what was pressed where there is no channel to write in: in the same box, or in one over the Home tab. */
export async function showInBox(client: WebClient, body: Pressed, answer: Answer): Promise<void> {
  const view = answerView(answer);
  if (body.view?.type === 'modal') await client.views.update({ view_id: body.view.id, view });
  else await client.views.open({ trigger_id: body.trigger_id, view });
}
