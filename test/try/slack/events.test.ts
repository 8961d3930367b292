import { describe, expect, test } from '@jest/globals';
import { setStage } from './stage.ts';

const stage = setStage();

describe('an event', () => {
  test('bears who it is for, and is sent once where it is taken', async () => {
    const app = await stage.appThat(() => undefined);
    await stage.slack.openHome();
    expect(app.received).toHaveLength(1);
    expect(app.received[0]?.fields).toMatchObject({
      type: 'event_callback',
      team_id: stage.slack.team.id,
      authorizations: [{ is_bot: true, user_id: stage.slack.botUserId }],
      event: { type: 'app_home_opened', tab: 'home', user: 'U0000001' },
    });
  });

  test('is sent three times more, with the reason, by Slack’s clock', async () => {
    let refusals = 3;
    const app = await stage.appThat((_received, response) => {
      if (refusals-- > 0) response.writeHead(500).end();
    });
    const sent = stage.slack.event({ type: 'app_home_opened', user: 'U0000001', tab: 'home' });
    await stage.slack.waitFor(() => app.received.length === 2, 2000);
    stage.slack.clock.advance(60_000);
    await stage.slack.waitFor(() => app.received.length === 3, 2000);
    stage.slack.clock.advance(300_000);
    expect(await sent).toMatchObject({ ok: true });
    expect(app.received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([
      undefined,
      '1',
      '2',
      '3',
    ]);
    expect(app.received[3]?.headers['x-slack-retry-reason']).toBe('http_error');
    expect(new Set(app.received.map(({ fields }) => fields['event_id'])).size).toBe(1);
  });

  test('keeps nobody waiting while it is sent again', async () => {
    const app = await stage.appThat((_received, response) => response.writeHead(500).end());
    expect(await stage.slack.openHome()).toMatchObject({ error: 'http_service_error' });
    await stage.slack.waitFor(() => app.received.length === 2, 2000);
  });

  test('is not sent again where the app asks so', async () => {
    const app = await stage.appThat((_received, response) => {
      response.writeHead(500, { 'x-slack-no-retry': '1' }).end();
    });
    expect(await stage.slack.openHome()).toMatchObject({ ok: false });
    expect(app.received).toHaveLength(1);
  });

  test('tells of a mention, and of nothing else that people say', async () => {
    const app = await stage.appThat(() => undefined);
    await stage.slack.say('good morning');
    const ts = await stage.slack.say('@onrecord who said 2,000?');
    expect(app.received.map(({ fields }) => fields['event'])).toMatchObject([
      { type: 'app_mention', ts, text: '<@UBOT00001|onrecord> who said 2,000?' },
    ]);
  });

  test('tells that the app was taken out, whose token is dead from then on', async () => {
    const app = await stage.appThat(() => undefined);
    await stage.slack.uninstall();
    expect(app.received.map(({ fields }) => fields['event'])).toMatchObject([
      { type: 'tokens_revoked' },
      { type: 'app_uninstalled' },
    ]);
    expect(stage.slack.isInstalled()).toBe(false);
  });
});
