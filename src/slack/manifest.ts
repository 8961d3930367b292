import { commands } from './commands/index.ts';
import { RETURN_PATH } from './entry.ts';
import { scopeTable } from './scopes.ts';
import { shortcuts } from './shortcuts.ts';
import { STEP } from './step.ts';

/** How the app is set up. */
export interface Setup {
  /** Where Slack reaches the bot; `null` for Socket Mode. */
  readonly url: string | null;
  /** Domains whose links are previewed; at most five. */
  readonly domains: readonly string[];
  /** Whether several workspaces install it from its page. */
  readonly many: boolean;
}

const names = (needed: boolean) =>
  scopeTable.filter((scope) => scope.needed === needed).map(({ name }) => name);

/** The app manifest for api.slack.com, made from the lists of commands, shortcuts and scopes. */
export function manifest({ url, domains, many }: Setup) {
  const at = url === null ? undefined : new URL('/slack/events', url).href;
  const reach = at === undefined ? {} : { request_url: at };
  const back = url !== null && many ? [new URL(RETURN_PATH, url).href] : [];
  return {
    display_information: {
      name: 'onrecord',
      description: 'The newsroom’s memory of who said what',
    },
    features: features(domains, at),
    oauth_config: {
      ...(back.length > 0 && { redirect_urls: back }),
      scopes: { bot: names(true), bot_optional: names(false) },
    },
    functions: { [STEP.callback_id]: stepOf(STEP) },
    settings: {
      event_subscriptions: {
        ...reach,
        bot_events: [
          'app_home_opened',
          'app_mention',
          'app_uninstalled',
          'function_executed',
          'link_shared',
          'tokens_revoked',
        ],
      },
      interactivity: {
        is_enabled: true,
        ...reach,
        ...(at !== undefined && { message_menu_options_url: at }),
      },
      // Workflow steps want both.
      org_deploy_enabled: true,
      function_runtime: 'remote',
      socket_mode_enabled: url === null,
      token_rotation_enabled: many,
    },
  };
}

const stepOf = ({ callback_id: _id, ...step }: typeof STEP) => ({
  ...step,
  input_parameters: { properties: step.input_parameters, required: ['person'] },
  output_parameters: { properties: step.output_parameters, required: [] },
});

const features = (domains: readonly string[], at: string | undefined) => ({
  app_home: { home_tab_enabled: true, messages_tab_enabled: true },
  bot_user: { display_name: 'onrecord', always_online: true },
  slash_commands: commands.map(({ name, about, usage }) => ({
    command: name,
    description: about,
    usage_hint: usage,
    should_escape: true,
    url: at,
  })),
  shortcuts: shortcuts.map(({ name, type, callback_id, description }) => ({
    name,
    type,
    callback_id,
    description,
  })),
  ...(domains.length > 0 && { unfurl_domains: domains.slice(0, 5) }),
});
