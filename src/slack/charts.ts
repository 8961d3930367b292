import type { WebClient } from '@slack/web-api';
import type { LedgerAnswer } from '../answers/index.ts';
import { clip } from './limits.ts';
import type { Log } from './log.ts';

/** A picture with what it shows in words. */
interface Picture {
  readonly title: string;
  readonly alt: string;
  readonly png: Uint8Array;
}

/** Draws the charts of an answer; none where there are too few days. */
export type Draw = (answer: LedgerAnswer) => Promise<readonly Picture[]>;

/** What Slack takes of a picture's text alternative, in characters. */
const LONGEST_ALT = 1000;

/** Puts the charts of figures that somebody has shared below them. Without the right to upload there are none, and nothing is said of it. */
export async function shareCharts(
  client: WebClient,
  channel: string,
  answer: LedgerAnswer,
  { draw, log }: { readonly draw: Draw; readonly log: Log },
): Promise<void> {
  try {
    const pictures = await draw(answer);
    if (pictures.length === 0) return;
    const uploads = pictures.map(({ title, alt, png }, i) => ({
      file: Buffer.from(png),
      filename: `figures-${i + 1}.png`,
      title: clip(title, 150),
      alt_text: clip(alt, LONGEST_ALT),
    }));
    await client.filesUploadV2({ channel_id: channel, file_uploads: uploads });
  } catch (error) {
    log.info({ error: error instanceof Error ? error.name : typeof error }, 'charts not shared');
  }
}
