import { Agent } from 'node:http';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openHouse } from '../../support/house.ts';
import { sendCommand } from '../../support/signed-command.ts';

const { slack, newsroom } = await openHouse();
const url = `http://127.0.0.1:${newsroom.port}/slack/events`;
const agent = new Agent({ keepAlive: true });

afterAll(() => agent.destroy());

/** What a command is answered in its acknowledgement, if at all. */
const ask = (text: string, user: string, secret = slack.signingSecret, command = '/quote') =>
  sendCommand(
    { command, text, team: slack.team.id, user, responseUrl: 'http://127.0.0.1:9/none' },
    { url, secret, agent },
  );

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Sends a form as it is. */
const post = (body: string, signed: Record<string, string> = slack.sign(body)) =>
  fetch(url, { method: 'POST', headers: { ...signed, ...FORM }, body });

describe('commands that only ask', () => {
  test('the answer comes in the acknowledgement, for the asker alone', async () => {
    const answer: unknown = JSON.parse((await ask('Nemo Outis', 'U1')) ?? '');
    expect(answer).toMatchObject({
      response_type: 'ephemeral',
      text: 'No quotes by “Nemo Outis”.',
    });
  });

  test('what Bolt takes is answered the same: a day that depends on the asker’s zone', async () => {
    const [first, other] = [await ask('Nemo since:2017', 'U1'), await ask('Nemo since:7d', 'U1')];
    expect(first).not.toBeNull();
    expect(JSON.parse(other ?? '')).toEqual(JSON.parse(first ?? ''));
  });

  test('a command of more than 64 kB gets its sentence too', async () => {
    expect(await ask('x'.repeat(70_000), 'U1')).toContain('too long for a question');
  });

  test('another secret is refused', async () => {
    expect(await ask('Nemo Outis', 'U1', 'another secret')).toBeNull();
  });

  test('what was signed six minutes ago is refused', async () => {
    const body = 'command=%2Fquote&text=Nemo&team_id=T1&user_id=U1';
    const signed = slack.sign(body, Date.now() - 360_000);
    expect((await post(body, signed)).status).toBe(401);
    expect((await post(body)).status).toBe(200);
  });

  test('a form that was changed after it was signed is refused', async () => {
    const signed = slack.sign('command=%2Fquote&text=Nemo&team_id=T1&user_id=U1');
    const response = await post('command=%2Fquote&text=Nemo&team_id=T2&user_id=U1', signed);
    expect(response.status).toBe(401);
  });

  test('a check of the certificate smuggles no command in', async () => {
    const body = 'ssl_check=1&command=%2Fquote&text=Nemo&team_id=T1&user_id=U1';
    const response = await post(body, {});
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  test('one person is asked to wait after 20 in a minute, by whichever way they came', async () => {
    const ways = ['Nemo', 'Nemo since:7d'];
    const answers: (string | null)[] = [];
    for (let i = 0; i < 21; i += 1) {
      // oxlint-disable-next-line no-await-in-loop -- the last one is the one too many
      answers.push(await ask(ways[i % 2] ?? '', 'U2'));
    }
    expect(answers.filter((answer) => answer?.includes('No quotes by'))).toHaveLength(20);
    expect(answers.at(-1)).toContain('questions in a minute');
  });
});
