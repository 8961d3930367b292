import { expect, test } from '@jest/globals';
import { answer, call } from './call.ts';
import { input, modal, plain } from './forms.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const option = (value: string) => ({ text: plain(value), value });

test('every kind of field hands over its value', async () => {
  const app = await stage.appThat(() => undefined);
  await stage.slack.command('/onrecord add');
  const lastFields = () => app.received.at(-1)?.fields ?? {};
  const options = [option('a'), option('b')];
  const view = modal({
    blocks: [
      input('radio', { type: 'radio_buttons', options }),
      input('boxes', { type: 'checkboxes', options }),
      input('menu', { type: 'static_select', option_groups: [{ label: plain('g'), options }] }),
      input('search', { type: 'external_select' }),
      input('day', { type: 'datepicker', initial_date: '2017-01-24' }),
      input('hour', { type: 'timepicker' }),
      input('place', { type: 'conversations_select', response_url_enabled: true }),
      input('file', { type: 'file_input', filetypes: ['txt'] }),
      input('left', { type: 'plain_text_input' }, { optional: true }),
    ],
  });
  await call(stage.slack, 'views.open', { trigger_id: lastFields()['trigger_id'], view });
  const file = stage.slack.dropFile({ name: 'a.txt', mimetype: 'text/plain', content: 'words' });
  await stage.slack.submit({
    'radio-action': 'b',
    'boxes-action': ['a', 'b'],
    'menu-action': 'b',
    'search-action': 'p7',
    'hour-action': '08:30',
    'place-action': 'C0000002',
    'file-action': [file],
  });
  const { view: sent, response_urls: urls } = JSON.parse(JSON.stringify(lastFields()));
  expect(sent.state.values).toMatchObject({
    radio: { 'radio-action': { selected_option: option('b') } },
    boxes: { 'boxes-action': { selected_options: options } },
    menu: { 'menu-action': { selected_option: option('b') } },
    search: { 'search-action': { selected_option: { value: 'p7' } } },
    day: { 'day-action': { selected_date: '2017-01-24' } },
    hour: { 'hour-action': { selected_time: '08:30' } },
    place: { 'place-action': { selected_conversation: 'C0000002' } },
    file: { 'file-action': { files: [{ id: file, name: 'a.txt' }] } },
    left: { 'left-action': { value: null } },
  });
  expect(urls).toMatchObject([{ block_id: 'place', channel_id: 'C0000002' }]);
  expect(await answer(urls[0].response_url, { text: 'there' })).toEqual([200, 'ok']);
  expect(stage.slack.seenBy('U0000001', 'C0000002')).toMatchObject([{ text: 'there' }]);
});
