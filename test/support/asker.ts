import type { SlackStandIn } from '../../src/try/slack/index.ts';

const [user, channel] = ['U0000001', 'C0000001'];

/** Somebody who asks in the newsroom's channel, by real signed requests. */
export function askerIn(slack: SlackStandIn) {
  const seen = () => slack.seenBy(user, channel);
  /** What they were shown last. */
  const shown = () => JSON.stringify(seen().at(-1) ?? null);
  const messages = () => seen().length;
  /** Types a command; gives what it was answered with at once. */
  const ask = async (line: string): Promise<string> => {
    // Six seconds later on Slack's clock: twenty questions a minute are as many as one person may ask, and presses count too.
    slack.clock.set(slack.clock.now() + 6000);
    const { ok, error, ms } = await slack.command(line);
    if (!ok || ms >= 3000) throw new Error(`${line}: ${error ?? 'too late'}, ${ms} ms`);
    return shown();
  };
  const openBox = async (): Promise<void> => {
    await slack.command('/onrecord add');
    await slack.waitFor(() => slack.openView(user) !== null, 3000);
  };
  /** Pastes a text into the box, as many fields as it needs; gives the answer that follows when it has been read. */
  const add = async (text: string): Promise<string> => {
    await openBox();
    const chunks = text.match(/[\s\S]{1,2900}/g) ?? [];
    const values = Object.fromEntries(chunks.map((chunk, place) => [`text${place}/text`, chunk]));
    const before = messages();
    const { ok } = await slack.submit(values);
    if (!ok) throw new Error('the box was not taken');
    // Something else may come in between, such as a story whose hour has come.
    const isRead = () => messages() >= before + 2 && !shown().includes('Reading the article…');
    await slack.waitFor(isRead, 20_000);
    return shown();
  };
  return { seen, shown, messages, ask, openBox, add };
}
