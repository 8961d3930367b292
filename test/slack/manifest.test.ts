import { describe, expect, test } from '@jest/globals';
import { commands, manifest, scopes } from '../../src/slack/index.ts';

const http = manifest({ url: 'https://bot.example', domains: ['courier.example'], many: true });
const socket = manifest({ url: null, domains: [], many: false });

describe('the app manifest', () => {
  test('has every command, each with its address, and every shortcut', () => {
    const { slash_commands: made, shortcuts } = http.features;
    expect(made.map(({ command }) => command)).toEqual(commands.map(({ name }) => name));
    for (const command of made) {
      expect(command.url).toBe('https://bot.example/slack/events');
      expect(command.should_escape).toBe(true);
      expect(command.description.length).toBeLessThanOrEqual(2000);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1000);
    }
    expect(shortcuts.length).toBeLessThanOrEqual(10);
    for (const { name, description } of shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24 + 8);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });

  test('asks for every scope once, the optional ones as such', () => {
    const { bot, bot_optional: optional } = http.oauth_config.scopes;
    expect(bot).toEqual(['commands', 'chat:write']);
    expect([...bot, ...optional].toSorted()).toEqual([...scopes].toSorted());
  });

  test('several workspaces: a way back, whole organisations, tokens that are renewed', () => {
    expect(http.oauth_config).toHaveProperty('redirect_urls', [
      'https://bot.example/slack/oauth_redirect',
    ]);
    expect(http.settings).toMatchObject({
      org_deploy_enabled: true,
      token_rotation_enabled: true,
      socket_mode_enabled: false,
    });
    expect(http.features).toHaveProperty('unfurl_domains', ['courier.example']);
  });

  test('has the workflow step with its inputs and outputs', () => {
    const step = http.functions['look-up-quotes'];
    expect(Object.keys(step?.input_parameters.properties ?? {})).toEqual([
      'person',
      'topic',
      'since',
    ]);
    expect(http.settings.event_subscriptions.bot_events).toContain('function_executed');
  });

  test('Socket Mode: no address anywhere', () => {
    expect(JSON.stringify(socket)).not.toMatch(/https?:/);
    expect(socket.settings.socket_mode_enabled).toBe(true);
  });
});
