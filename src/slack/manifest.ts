import { commands } from './commands/index.ts';

/** What the bot may do; nothing of a channel's history is read. */
export const scopes = ['commands', 'chat:write', 'users:read', 'files:read'];

/** The app manifest for api.slack.com; `url` is where Slack reaches the bot, `null` for Socket Mode. */
export function manifest(url: string | null) {
  const at = url === null ? undefined : new URL('/slack/events', url).href;
  const reach = at === undefined ? {} : { request_url: at };
  return {
    display_information: {
      name: 'onrecord',
      description: 'The newsroom’s memory of who said what',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true },
      bot_user: { display_name: 'onrecord', always_online: true },
      slash_commands: commands.map(({ name, about, usage }) => ({
        command: name,
        description: about,
        usage_hint: usage,
        should_escape: true,
        url: at,
      })),
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: { ...reach, bot_events: ['app_home_opened'] },
      interactivity: { is_enabled: true, ...reach },
      socket_mode_enabled: url === null,
    },
  };
}
