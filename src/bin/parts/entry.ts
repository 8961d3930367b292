import { keyringOf, stateSecretOf } from '../../install/index.ts';
import type { Entry } from '../../slack/index.ts';
import type { Base } from './base.ts';

/** By installation where the app's client ID is set; by the one bot token otherwise. */
export function entryOf({ config, installations }: Pick<Base, 'config' | 'installations'>): Entry {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret = '' } = config;
  const ring = keyringOf(config.ONRECORD_KEYS ?? '');
  if (clientId === undefined || ring === null || installations === null)
    return { by: 'token', token: config.SLACK_BOT_TOKEN ?? '' };
  return {
    by: 'install',
    clientId,
    clientSecret,
    stateSecret: stateSecretOf(ring),
    publicUrl: config.PUBLIC_URL ?? null,
    installs: installations,
  };
}
