import { afterEach, describe, expect, test } from '@jest/globals';
import { doctorChecks } from '../../src/bin/parts/doctor.ts';
import { scopes } from '../../src/slack/index.ts';
import { startSlack, type SlackStandIn } from '../../src/try/slack/index.ts';

let slack: SlackStandIn;
afterEach(() => slack.close());

/** What the doctor finds of the scopes, of a workspace that granted these. */
async function findingWith(granted: readonly string[]) {
  slack = await startSlack({ scopes: granted });
  const checks = doctorChecks({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
  });
  const check = checks.find(({ name }) => name === 'Scopes');
  if (check === undefined) throw new Error('the doctor does not look at scopes');
  return check.run();
}

describe('onrecord doctor, by the workspace’s scopes', () => {
  test('with all of them nothing is missing', async () => {
    expect(await findingWith(scopes)).toEqual({ ok: true, says: scopes.join(', ') });
  });

  test.each([
    ['commands', false, 'commands and shortcuts'],
    ['chat:write', false, 'daily posts'],
    ['chat:write.public', true, 'without an invitation'],
    ['users:read', true, 'own zone'],
    ['files:read', true, 'files dropped'],
    ['files:write', true, 'charts'],
    ['app_mentions:read', true, 'mention'],
    ['links:read', true, 'previews'],
    ['links:write', true, 'previews'],
  ])('without %s it says what does not work', async (missing, ok, lacks) => {
    const finding = await findingWith(scopes.filter((scope) => scope !== missing));
    expect(finding.ok).toBe(ok);
    expect(finding.says).toContain(`${missing} is missing`);
    expect(finding.says).toContain(lacks);
  });

  test('every scope has its row above', () => expect(scopes).toHaveLength(9));
});
