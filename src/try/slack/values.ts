import type { Json } from './json.ts';
import type { World } from './world.ts';
import { elementsOf, optionsOf } from './elements.ts';
import { listOf, objectOf, textOf } from './json.ts';

/** What somebody has typed and chosen, by `action_id` or `block_id/action_id`; options by their values, files by their ids. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

type Read = (element: Json, given: readonly string[] | null, world: World) => Json;

/** `state.values` of a payload: what was given, else what the app had filled in. */
export function stateOf(world: World, blocks: readonly Json[], values: Values): Json {
  const state: Record<string, Json> = {};
  for (const { block, element } of elementsOf(blocks)) {
    const type = textOf(element, 'type') ?? '';
    const read = Object.hasOwn(READERS, type) ? READERS[type] : undefined;
    if (!read) continue;
    const blockId = textOf(block, 'block_id') ?? '';
    const actionId = textOf(element, 'action_id') ?? '';
    const given = givenFor(values, blockId, actionId);
    state[blockId] = { ...state[blockId], [actionId]: { type, ...read(element, given, world) } };
  }
  return state;
}

/** What was given for an element, `null` for nothing. */
function givenFor(values: Values, blockId: string, actionId: string): readonly string[] | null {
  const own = (key: string) => (Object.hasOwn(values, key) ? values[key] : undefined);
  const given = own(`${blockId}/${actionId}`) ?? own(actionId);
  if (given === undefined) return null;
  return typeof given === 'string' ? [given] : given;
}

function oneValue(field: string, initial: string): Read {
  return (element, given) => ({
    [field]: (given ? given[0] : textOf(element, initial)) || null,
  });
}

function oneOption(element: Json, given: readonly string[] | null, world: World): Json {
  if (given === null) return { selected_option: element['initial_option'] ?? null };
  return { selected_option: pick(world, element, given)[0] ?? null };
}

function someOptions(element: Json, given: readonly string[] | null, world: World): Json {
  if (given === null) return { selected_options: listOf(element, 'initial_options') };
  return { selected_options: pick(world, element, given) };
}

/** The options of those values: the element's own, or what the app has offered for it. */
function pick(world: World, element: Json, given: readonly string[]): Json[] {
  const offered = [
    ...optionsOf(element),
    ...(world.offered.get(textOf(element, 'action_id') ?? '') ?? []),
    objectOf(element, 'initial_option'),
  ];
  return given
    .filter((value) => value !== '')
    .map((value) => offered.find((option) => option['value'] === value) ?? bareOption(value));
}

function bareOption(value: string): Json {
  return { text: { type: 'plain_text', text: value, emoji: true }, value };
}

function someValues(field: string, initial: string): Read {
  return (element, given) => ({ [field]: given ?? element[initial] ?? [] });
}

const READERS: Readonly<Record<string, Read>> = {
  plain_text_input: oneValue('value', 'initial_value'),
  email_text_input: oneValue('value', 'initial_value'),
  url_text_input: oneValue('value', 'initial_value'),
  number_input: oneValue('value', 'initial_value'),
  static_select: oneOption,
  external_select: oneOption,
  radio_buttons: oneOption,
  checkboxes: someOptions,
  multi_static_select: someOptions,
  multi_external_select: someOptions,
  users_select: oneValue('selected_user', 'initial_user'),
  channels_select: oneValue('selected_channel', 'initial_channel'),
  conversations_select: oneValue('selected_conversation', 'initial_conversation'),
  multi_users_select: someValues('selected_users', 'initial_users'),
  multi_channels_select: someValues('selected_channels', 'initial_channels'),
  multi_conversations_select: someValues('selected_conversations', 'initial_conversations'),
  datepicker: oneValue('selected_date', 'initial_date'),
  timepicker: oneValue('selected_time', 'initial_time'),
  datetimepicker: (element, given) => ({
    selected_date_time: given?.[0] ? Number(given[0]) : (element['initial_date_time'] ?? null),
  }),
  file_input: (_element, given, world) => ({
    files: (given ?? []).flatMap((id) => {
      const file = world.files.get(id);
      return file
        ? [{ id, name: file.name, mimetype: file.mimetype, size: file.content.length }]
        : [];
    }),
  }),
};
