import { randomUUID } from 'node:crypto';
import { openDesk } from '../../answers/index.ts';
import { openPosters, openSlack, tokensFor, type SlackApp, type Way } from '../../slack/index.ts';
import type { Config } from '../../../config/index.ts';
import type { Base } from './base.ts';
import { draw } from './draw.ts';
import { enqueueWith } from './enqueue.ts';
import { entryOf } from './entry.ts';
import { toldArchives } from './lasting-archives.ts';

/** Starts what Slack talks to. */
export async function openWebSide(base: Base): Promise<SlackApp> {
  const { config, archives, queues, disk, log, now, releases } = base;
  const entry = entryOf(base);
  const apiUrl = config.SLACK_API_URL ?? null;
  const slack = await openSlack({
    way: wayOf(config),
    entry,
    apiUrl,
    desk: openDesk({
      archives: toldArchives(archives, disk),
      enqueue: enqueueWith(queues, disk),
      now,
      token: randomUUID,
    }),
    posters: openPosters({ tokenOf: tokensFor(entry, apiUrl, log), apiUrl }),
    log,
    draw,
    now,
    fetch,
    ready: () => archives.ping(),
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
    config.SLACK_CLIENT_ID === undefined ? missingToken(config) : missingToInstall(config);
  const way =
    config.SLACK_APP_TOKEN === undefined && config.SLACK_SIGNING_SECRET === undefined
      ? ['Set SLACK_SIGNING_SECRET for HTTP, or SLACK_APP_TOKEN for Socket Mode.']
      : [];
  return [...token, ...way];
}

const missingToken = ({ SLACK_BOT_TOKEN }: Config) =>
  SLACK_BOT_TOKEN === undefined ? ['SLACK_BOT_TOKEN is not set (see config/example.env).'] : [];

function missingToInstall({ SLACK_CLIENT_SECRET, ONRECORD_KEYS, SLACK_APP_TOKEN }: Config) {
  return [
    ...(SLACK_CLIENT_SECRET === undefined ? ['SLACK_CLIENT_SECRET is not set.'] : []),
    ...(ONRECORD_KEYS === undefined
      ? ['ONRECORD_KEYS is not set: make a key with npx onrecord keys new.']
      : []),
    ...(SLACK_APP_TOKEN === undefined
      ? []
      : ['Socket Mode is for one workspace: leave SLACK_APP_TOKEN or SLACK_CLIENT_ID out.']),
  ];
}
