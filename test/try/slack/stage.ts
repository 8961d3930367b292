import { afterEach, beforeEach } from '@jest/globals';
import type { SlackStandIn } from '../../../src/try/slack/index.ts';
import { startRawApp } from './raw-app.ts';
import { startSlack } from '../../../src/try/slack/index.ts';

type Closer = () => Promise<unknown>;

/** A stand-in for each test of a file, with apps of a few lines, all closed after the test. */
export function setStage(options: Parameters<typeof startSlack>[0] = { ackTimeoutMs: 150 }) {
  const closers: Closer[] = [];
  let slack: SlackStandIn | undefined;
  const stage = {
    get slack(): SlackStandIn {
      if (!slack) throw new Error('only within a test');
      return slack;
    },
    /** Connects an app that answers so. */
    async appThat(...[answer]: Parameters<typeof startRawApp>) {
      const app = await startRawApp(answer);
      stage.alsoClose(app.close);
      stage.slack.connect({ mode: 'http', url: app.url });
      return app;
    },
    alsoClose(close: Closer) {
      closers.push(close);
    },
    /** What the first person sees in the first channel. */
    seen: () => stage.slack.seenBy('U0000001', 'C0000001'),
    texts: () => stage.seen().map(({ text }) => text),
  };
  beforeEach(async () => {
    slack = await startSlack(options);
    closers.push(slack.close);
  });
  afterEach(async () => {
    await Promise.all(closers.splice(0).map((close) => close()));
  });
  return stage;
}
