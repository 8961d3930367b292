import {
  also,
  anything,
  boolean,
  byType,
  integer,
  list,
  matching,
  object,
  oneOf,
  string,
} from './rules.ts';
import type { Rule } from './rules.ts';
import { confirm, id, image, option, optionGroups, plainText, richOption } from './composition.ts';
import { isJson } from '../json.ts';
import { richText } from './rich-text.ts';

type Fields = Readonly<Record<string, Rule>>;

const placeholder = plainText(150);
const focus = { focus_on_load: boolean };
const dispatch = { dispatch_action_config: object({}, { trigger_actions_on: list(string()) }) };
const date = matching(/^\d{4}-\d\d-\d\d$/, 'date');
const time = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'time');
const style = oneOf('primary', 'danger');
const ids = list(string({ min: 1 }));

function element(type: string, required: Fields, optional: Fields = {}): Rule {
  return object({ type: oneOf(type), ...required }, { action_id: id, ...optional });
}

function menu(type: string, optional: Fields): Rule {
  return element(type, {}, { placeholder, confirm, ...focus, ...optional });
}

function textInput(type: string, optional: Fields = {}): Rule {
  return element(
    type,
    {},
    { placeholder, initial_value: string({ max: 3000 }), ...focus, ...dispatch, ...optional },
  );
}

/** A select needs its options in exactly one of two fields. */
const hasOptions: Rule = (value, pointer) =>
  isJson(value) && (value['options'] === undefined) !== (value['option_groups'] === undefined)
    ? []
    : [{ message: 'missing required field: options', pointer }];

const options = { options: list(option, { max: 100 }), option_groups: optionGroups };
const most = { max_selected_items: integer({ min: 1 }) };
const elsewhere = { response_url_enabled: boolean };
const conversation = { default_to_current_conversation: boolean, filter: anything };

const menus = {
  static_select: also(menu('static_select', { ...options, initial_option: option }), hasOptions),
  multi_static_select: also(
    menu('multi_static_select', { ...options, ...most, initial_options: list(option) }),
    hasOptions,
  ),
  external_select: menu('external_select', {
    initial_option: option,
    min_query_length: integer({ min: 0 }),
  }),
  multi_external_select: menu('multi_external_select', {
    initial_options: list(option),
    min_query_length: integer({ min: 0 }),
    ...most,
  }),
  users_select: menu('users_select', { initial_user: string() }),
  multi_users_select: menu('multi_users_select', { initial_users: ids, ...most }),
  channels_select: menu('channels_select', { initial_channel: string(), ...elsewhere }),
  multi_channels_select: menu('multi_channels_select', { initial_channels: ids, ...most }),
  conversations_select: menu('conversations_select', {
    initial_conversation: string(),
    ...conversation,
    ...elsewhere,
  }),
  multi_conversations_select: menu('multi_conversations_select', {
    initial_conversations: ids,
    ...conversation,
    ...most,
  }),
};

const choices = {
  radio_buttons: element(
    'radio_buttons',
    { options: list(richOption, { max: 10 }) },
    { initial_option: richOption, confirm, ...focus },
  ),
  checkboxes: element(
    'checkboxes',
    { options: list(richOption, { max: 10 }) },
    { initial_options: list(richOption), confirm, ...focus },
  ),
  datepicker: element('datepicker', {}, { initial_date: date, placeholder, confirm, ...focus }),
  timepicker: element(
    'timepicker',
    {},
    { initial_time: time, timezone: string(), placeholder, confirm, ...focus },
  ),
  datetimepicker: element(
    'datetimepicker',
    {},
    { initial_date_time: integer({ min: 1_000_000_000, max: 9_999_999_999 }), confirm, ...focus },
  ),
};

const buttons = {
  button: element(
    'button',
    { text: plainText(75) },
    {
      value: string({ max: 2000 }),
      url: string({ max: 3000 }),
      accessibility_label: string({ max: 75 }),
      style,
      confirm,
    },
  ),
  overflow: element('overflow', { options: list(option, { max: 10 }) }, { confirm }),
  workflow_button: element(
    'workflow_button',
    { text: plainText(75), workflow: anything },
    { style, accessibility_label: string({ max: 75 }), confirm },
  ),
};

const lengths = {
  min_length: integer({ min: 0, max: 3000 }),
  max_length: integer({ min: 1, max: 3000 }),
};

const inputs = {
  plain_text_input: textInput('plain_text_input', { multiline: boolean, ...lengths }),
  email_text_input: textInput('email_text_input'),
  url_text_input: textInput('url_text_input'),
  number_input: textInput('number_input', {
    is_decimal_allowed: boolean,
    min_value: string(),
    max_value: string(),
  }),
  file_input: element(
    'file_input',
    {},
    { filetypes: list(string()), max_files: integer({ min: 1, max: 10 }) },
  ),
  rich_text_input: textInput('rich_text_input', {
    initial_value: richText,
    min_lines: integer(),
    max_lines: integer(),
  }),
};

/** What may stand in an actions block. */
export const actionElement = byType(() => ({ ...buttons, ...menus, ...choices }));

/** What may stand beside the text of a section. */
export const accessory = byType(() => ({ ...buttons, ...menus, ...choices, image }));

/** What may stand in an input block. */
export const inputElement = byType(() => ({ ...menus, ...choices, ...inputs }));

/** What may stand in a block `context_actions`. */
export const contextAction = byType(() => ({
  feedback_buttons: element('feedback_buttons', {
    positive_button: anything,
    negative_button: anything,
  }),
  icon_button: element(
    'icon_button',
    { icon: string(), text: plainText(75) },
    {
      confirm,
      value: string({ max: 2000 }),
      accessibility_label: string({ max: 75 }),
      visible_to_user_ids: ids,
    },
  ),
}));
