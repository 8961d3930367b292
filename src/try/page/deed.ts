import type { Json } from '../slack/index.ts';
import type { PageOptions } from './options.ts';
import { isJson, numberOf, objectOf, textOf } from '../slack/json.ts';

type Deed = (options: PageOptions, asked: Json) => Promise<unknown>;

/** Does what somebody has asked for on the page; gives what the page has to know of the outcome. */
export async function doDeed(options: PageOptions, asked: Json): Promise<Json> {
  const name = textOf(asked, 'act') ?? '';
  const deed = Object.hasOwn(DEEDS, name) ? DEEDS[name] : undefined;
  if (!deed) throw new Error('the page asked for something unknown');
  const outcome = await deed(options, asked);
  return isJson(outcome) && 'forPage' in outcome ? objectOf(outcome, 'forPage') : {};
}

const DEEDS: Readonly<Record<string, Deed>> = {
  line: sendLine,
  click: ({ slack }, asked) => slack.click(actionOf(asked), { ...actOf(asked), ...valueOf(asked) }),
  choose: ({ slack }, asked) =>
    slack.choose(actionOf(asked), listedOf(asked['chosen']), actOf(asked)),
  suggest: async ({ slack }, asked) => {
    const typed = textOf(asked, 'typed') ?? '';
    return { forPage: { options: await slack.suggest(actionOf(asked), typed, actOf(asked)) } };
  },
  file: async ({ slack }, asked) => ({
    forPage: { id: slack.dropFile(fileOf(asked), whoOf(asked)) },
  }),
  submit: async ({ slack }, asked) => {
    const { delivered } = await slack.submit(valuesOf(asked), whoOf(asked));
    const isLost = delivered !== null && !delivered.ok;
    return { forPage: isLost ? { failure: 'We had some trouble connecting. Try again?' } : {} };
  },
  close: ({ slack }, asked) => slack.closeModal(whoOf(asked)),
  home: ({ slack }, asked) => slack.openHome(whoOf(asked)),
  shortcut: ({ slack }, asked) => {
    const ts = textOf(asked, 'ts');
    const on = { ...whoOf(asked), ...(ts === null ? {} : { ts }) };
    return slack.shortcut(textOf(asked, 'callbackId') ?? '', on);
  },
  extra: async ({ extras = [] }, asked) => extras[numberOf(asked, 'index', -1)]?.run(),
};

function actionOf(asked: Json): string {
  return textOf(asked, 'actionId') ?? '';
}

function actOf(asked: Json) {
  return { ...whoOf(asked), ...aimOf(asked), values: valuesOf(asked) };
}

async function sendLine({ slack }: PageOptions, asked: Json): Promise<void> {
  const who = whoOf(asked);
  const text = (textOf(asked, 'text') ?? '').trim();
  if (/^\/\S/.test(text)) await slack.command(text, who);
  else if (text !== '') await slack.say(text, who);
}

type Who = { user?: string; channel?: string };

function whoOf(asked: Json): Who {
  const user = textOf(asked, 'user');
  const channel = textOf(asked, 'channel');
  return { ...(user === null ? {} : { user }), ...(channel === null ? {} : { channel }) };
}

function aimOf(asked: Json) {
  const ts = textOf(asked, 'ts');
  const blockId = textOf(asked, 'blockId');
  const on = (['modal', 'message', 'home'] as const).find((surface) => surface === asked['on']);
  return {
    ...(ts === null ? {} : { ts }),
    ...(blockId === null ? {} : { blockId }),
    ...(on === undefined ? {} : { on }),
  };
}

function valueOf(asked: Json) {
  const value = textOf(asked, 'value');
  return value === null ? {} : { value };
}

function valuesOf(asked: Json): Record<string, string | string[]> {
  const given = Object.entries(objectOf(asked, 'values'));
  return Object.fromEntries(given.map(([key, value]) => [key, listedOf(value)]));
}

function listedOf(value: unknown): string | string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value : '';
}

function fileOf(asked: Json) {
  return {
    name: textOf(asked, 'name') ?? 'file',
    mimetype: textOf(asked, 'mimetype') ?? 'application/octet-stream',
    content: Buffer.from(textOf(asked, 'base64') ?? '', 'base64'),
  };
}
