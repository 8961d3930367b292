import { randomUUID } from 'node:crypto';
import { openDesk } from '../../answers/index.ts';
import { openPoster, openSlack, type SlackApp, type Way } from '../../slack/index.ts';
import type { Config } from '../../../config/index.ts';
import type { Base } from './base.ts';
import { enqueueWith } from './enqueue.ts';

/** Starts what Slack talks to. */
export async function openWebSide({
  config,
  archives,
  queues,
  log,
  now,
  releases,
}: Base): Promise<SlackApp> {
  const botToken = config.SLACK_BOT_TOKEN ?? '';
  const apiUrl = config.SLACK_API_URL ?? null;
  const slack = await openSlack({
    way: wayOf(config),
    botToken,
    apiUrl,
    desk: openDesk({ archives, enqueue: enqueueWith(queues), now, token: randomUUID }),
    poster: openPoster({ botToken, apiUrl }),
    log,
    now,
    fetch,
  });
  releases.add(slack.close);
  return slack;
}

/** Socket Mode where an app-level token is set, HTTP otherwise. */
function wayOf({ SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT }: Config): Way {
  if (SLACK_APP_TOKEN !== undefined) return { by: 'socket', appToken: SLACK_APP_TOKEN };
  return { by: 'http', signingSecret: SLACK_SIGNING_SECRET ?? '', port: PORT };
}

/** What is missing to talk to Slack, a sentence each. */
export function missingForSlack(config: Config): readonly string[] {
  const token =
    config.SLACK_BOT_TOKEN === undefined
      ? ['SLACK_BOT_TOKEN is not set (see config/example.env).']
      : [];
  const way =
    config.SLACK_APP_TOKEN === undefined && config.SLACK_SIGNING_SECRET === undefined
      ? ['Set SLACK_SIGNING_SECRET for HTTP, or SLACK_APP_TOKEN for Socket Mode.']
      : [];
  return [...token, ...way];
}
