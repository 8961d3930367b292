import { HTTPReceiver, type Installation, type InstallationStore } from '@slack/bolt';
import { boltLogger, type Log } from './log.ts';
import { clientOptions } from './poster.ts';
import { scopes } from './scopes.ts';

/** Whose installation is meant. */
interface Whose {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  readonly isEnterpriseInstall: boolean;
}

/** Where installations are kept. */
interface Installs {
  readonly store: (installation: Installation) => Promise<void>;
  /** Throws when there is none. */
  readonly fetch: (whose: Whose) => Promise<Installation>;
  /** Removes one, unless it was installed after `at` (ms); gives the workspaces that lived by it. */
  readonly remove: (whose: Whose, at: number) => Promise<readonly string[]>;
}

/** How the bot gets into a workspace: by the one token it was given, or by being installed from its page. */
export type Entry =
  | { readonly by: 'token'; readonly token: string }
  | {
      readonly by: 'install';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      /** Where Slack sends the browser back to; `null` for the one that the app's settings name. */
      readonly publicUrl: string | null;
      readonly installs: Installs;
    };

/** The bot token of a workspace, renewed when it is about to end. */
export type TokenOf = (team: string) => Promise<string>;

/** Slack's own address of a page, or the stand-in's. */
const authorizationUrl = (apiUrl: string | null) =>
  new URL('/oauth/v2/authorize', apiUrl ?? 'https://slack.com/api/').href;

/** Where the browser comes back to. */
export const RETURN_PATH = '/slack/oauth_redirect';

type Installing = Extract<Entry, { by: 'install' }>;

const storeOf = ({ installs }: Installing): InstallationStore => ({
  storeInstallation: (installation) => installs.store(installation),
  fetchInstallation: ({ teamId, enterpriseId, isEnterpriseInstall }) =>
    installs.fetch({ teamId, enterpriseId, isEnterpriseInstall }),
});

/** What a receiver needs besides, to install the app. */
export function installOptions(entry: Installing, apiUrl: string | null) {
  const { clientId, clientSecret, stateSecret, publicUrl } = entry;
  return {
    clientId,
    clientSecret,
    stateSecret,
    scopes: [...scopes],
    installationStore: storeOf(entry),
    ...(publicUrl !== null && { redirectUri: new URL(RETURN_PATH, publicUrl).href }),
    installerOptions: {
      directInstall: true,
      redirectUriPath: RETURN_PATH,
      authorizationUrl: authorizationUrl(apiUrl),
      clientOptions: clientOptions(apiUrl),
    },
  };
}

/** Finds tokens for what is not an answer to a request: daily posts, direct messages. */
export function tokensFor(entry: Entry, apiUrl: string | null, log: Log): TokenOf {
  if (entry.by === 'token') return () => Promise.resolve(entry.token);
  // The same as takes in requests, which is never started here: it holds Bolt's own renewal of tokens.
  const { installer } = new HTTPReceiver({
    signingSecret: 'none is received',
    logger: boltLogger(log),
    ...installOptions(entry, apiUrl),
  });
  return async (teamId) => {
    const query = { teamId, enterpriseId: undefined, isEnterpriseInstall: false };
    return (await installer?.authorize(query))?.botToken ?? '';
  };
}
