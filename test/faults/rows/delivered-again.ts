import { onStage } from '../support/stage.ts';
import { sampleText } from '../support/texts.ts';
import { pause, until } from '../support/until.ts';
import type { FaultRow } from '../support/row.ts';

export const deliveredAgain: FaultRow = {
  number: 12,
  fault: 'Slack delivers the same event 4 times, two at the same moment, to two web processes',
  expected: '1 effect',
  run: () =>
    onStage({}, async ({ slack, start, seen }) => {
      const [{ url: one }, { url: other }] = [await start('web'), await start('web')];
      await start('worker');
      await slack.command(`/onrecord add ${sampleText(1)}`);
      await until(() => seen('case 1') > 0, 20_000);
      const ts = await slack.say('nobody is asked yet');
      const body = JSON.stringify({
        type: 'event_callback',
        team_id: slack.team.id,
        api_app_id: slack.appId,
        event_id: 'Ev0000000001',
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [{ team_id: slack.team.id, user_id: slack.botUserId, is_bot: true }],
        event: {
          type: 'app_mention',
          user: 'U0000001',
          text: `<@${slack.botUserId}> quote Reke`,
          channel: 'C0000001',
          ts,
          event_ts: ts,
        },
      });
      const deliver = (url: string, count: number) =>
        fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...slack.sign(body),
            ...(count > 0 && { 'x-slack-retry-num': String(count) }),
          },
          body,
        });
      const taken = await Promise.all([deliver(one, 0), deliver(other, 1)]);
      await pause(1000);
      taken.push(await deliver(one, 2), await deliver(other, 3));
      await pause(2000);
      const answers = slack
        .seenBy('U0000001', 'C0000001')
        .filter(({ threadTs }) => threadTs === ts).length;
      const acknowledged = taken.filter(({ ok }) => ok).length;
      return {
        ok: answers === 1 && acknowledged === 4,
        reached: `${answers} effect, ${acknowledged} of 4 acknowledged`,
      };
    }),
};
