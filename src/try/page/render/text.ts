import type { Html } from './html.ts';
import type { Json } from '../../slack/json.ts';
import type { Scene } from './scene.ts';
import { html, raw } from './html.ts';
import { mrkdwn } from './mrkdwn.ts';
import { objectOf, textOf } from '../../slack/json.ts';
import { withEmoji } from './emoji.ts';

/** A text object, its markup drawn where it has any. */
export function textObject(text: Json, scene: Scene): Html {
  const words = textOf(text, 'text') ?? '';
  return text['type'] === 'mrkdwn' ? mrkdwn(words, scene) : plain(words);
}

/** The text object in a field, without markup. */
export function label(from: Json, field: string): string {
  return withEmoji(textOf(objectOf(from, field), 'text') ?? '');
}

function plain(words: string): Html {
  const lines = withEmoji(words).split('\n');
  return html`${lines.map((line, index) => [index > 0 && raw('<br>'), line])}`;
}
