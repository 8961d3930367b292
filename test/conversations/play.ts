import type { SlackStandIn } from '../../src/try/slack/index.ts';
import { draw } from './draw.ts';
import { listOf, objectOf, textOf } from '../../src/try/slack/json.ts';
import { elementsOf, optionsOf } from '../../src/try/slack/elements.ts';
import type { Call } from '../../src/try/slack/workspace.ts';
import { scene, type Scene } from './scene.ts';

/** People by the name that a script has for them. */
const PEOPLE: Readonly<Record<string, string>> = { ana: 'U0000001', ben: 'U0000002' };
const channel = 'C0000001';

/** Plays one script: after each line that begins with `>` stands what its doer sees then. */
export async function play(slack: SlackStandIn, script: string): Promise<string> {
  const page: string[] = [];
  const stage = makeStage(slack);
  for (const line of script.split('\n').filter((each) => each.startsWith('> '))) {
    const before = stage.look();
    // oxlint-disable-next-line no-await-in-loop -- one deed after the other
    const said = await stage.act(line.slice(2));
    // oxlint-disable-next-line no-await-in-loop
    if (!/^> (?:as|often|wait|fail|type|paste) /.test(line)) await settled(stage.look, before);
    const isQuiet = /^> (?:as|often) /.test(line);
    page.push(line, ...said, ...(isQuiet ? [] : scene(before, stage.look())), '');
  }
  // How long is left of a minute is the one thing that depends on how fast the machine is.
  return page
    .join('\n')
    .trim()
    .replace(/ in \d+ s\./g, ' in … s.');
}

/** So long nothing changes when a deed has had its effect. */
const STILL_MS = 150;
/** So long is waited for any effect at all. */
const FIRST_MS = 1000;
const LONGEST_MS = 8000;

/** Until something has changed, nothing has for a moment, and nothing is being looked up. */
async function settled(look: () => Scene, before: Scene): Promise<void> {
  const end = Date.now() + LONGEST_MS;
  const began = JSON.stringify(before);
  let last = began;
  let still = Date.now();
  const first = still + FIRST_MS;
  while (Date.now() < end) {
    // oxlint-disable-next-line no-await-in-loop -- this is the waiting
    await after(15);
    const now = JSON.stringify(look());
    if (now !== last || /Looking it up …|"Reading the article…"\S*$/.test(now)) still = Date.now();
    last = now;
    const isLong = Date.now() - still > STILL_MS;
    if (isLong && (now !== began || Date.now() > first)) return;
  }
}

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A preview of a link, as lines. */
const previewOf = ({ args }: Call) =>
  Object.values(objectOf(args, 'unfurls')).flatMap((each) =>
    ['preview:', ...draw(listOf(each, 'blocks'))].map((line, at) =>
      at === 0 ? line : `    ${line}`,
    ),
  );

function makeStage(slack: SlackStandIn) {
  let user = PEOPLE['ana'] ?? '';
  let said = '';
  const who = () => ({ user, channel });
  const look = (): Scene => ({
    messages: slack.seenBy(user, channel),
    direct: [...slack.channels()]
      .filter(({ isDirect, members }) => isDirect && members.has(user))
      .flatMap(({ id }) => slack.seenBy(user, id)),
    box: slack.openView(user),
    home: slack.home(user),
  });
  const deeds: Readonly<Record<string, (rest: string) => Promise<unknown>>> = {
    press: (rest) => {
      const [id = '', on] = rest.split(' @');
      return slack.click(id, { ...who(), ...onOf(on) });
    },
    choose: (rest) => {
      const [whole = '', on] = rest.split(' @');
      const [id = '', ...value] = whole.split(' ');
      return slack.choose(id, optionIn(look(), id, value.join(' ')), { ...who(), ...onOf(on) });
    },
    type: async (rest) => {
      const [id = '', ...typed] = rest.split(' ');
      const offered = await slack.suggest(id, typed.join(' '), who());
      return `offered: ${offered.map((each) => textOf(each['text'], 'text')).join(' / ')}`;
    },
    submit: async (rest) => {
      const { errors } = await slack.submit(valuesIn(rest), who());
      return Object.entries(errors)
        .map(([field, says]) => `refused: ${field}: ${says}`)
        .join('\n');
    },
    close: () => slack.closeModal(who()),
    home: () => slack.openHome(who()),
    say: async (text) => void (said = await slack.say(text, who())),
    reply: async (text) => void (await slack.say(text, { ...who(), threadTs: said })),
    shortcut: (id) => slack.shortcut(id, id === 'look-up' ? who() : { ...who(), ts: said }),
    paste: async (url) => {
      const before = slack.calls('chat.unfurl').length;
      await slack.pasteLink(url, who());
      await after(STILL_MS);
      return slack.calls('chat.unfurl').slice(before).flatMap(previewOf).join('\n');
    },
    guest: (text) =>
      slack.event({ type: 'app_mention', user, channel, text, ts: said, user_team: 'T0000009' }),
    often: async (rest) => {
      const [times = '0', ...line] = rest.split(' ');
      for (let asked = 0; asked < Number(times); asked += 1)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await slack.command(line.join(' '), who());
    },
    as: async (name) => void (user = PEOPLE[name] ?? user),
    wait: async (seconds) => slack.clock.advance(Number(seconds) * 1000),
    fail: async (method) => slack.fail(method.split(' ')[0] ?? '', method.split(' ')[1] ?? ''),
  };
  return {
    look,
    act: async (line: string): Promise<string[]> => {
      if (line.startsWith('/')) return outcome(await slack.command(line, who()));
      const [verb = ''] = line.split(' ', 1);
      const deed = deeds[verb];
      if (deed === undefined) throw new Error(`no deed: ${line}`);
      return outcome(await deed(line.slice(verb.length + 1)));
    },
  };
}

/** What a deed tells beside what is seen: nothing where it was taken. */
function outcome(result: unknown): string[] {
  if (typeof result === 'string') return result === '' ? [] : result.split('\n');
  const error = textOf(result, 'error');
  return error === null ? [] : [`failed: ${error}`];
}

type Surface = 'home' | 'modal' | 'message';

const onOf = (on: string | undefined): { on?: Surface } =>
  on === 'home' || on === 'modal' || on === 'message' ? { on } : {};

/** `who/who=Jane Smith; else/else=…` */
const valuesIn = (rest: string): Record<string, string> =>
  Object.fromEntries(
    rest
      .split('; ')
      .filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  );

/** Of a menu under a quote its deed is enough: `wrong`. */
function optionIn({ messages, box }: Scene, id: string, begin: string): string {
  const shown = [...messages.map(({ blocks }) => blocks), box?.blocks ?? []].toReversed();
  const menu = shown
    .flatMap((blocks) => elementsOf(blocks).toReversed())
    .find(({ element }) => element['action_id'] === id && listOf(element, 'options').length > 0);
  const values =
    menu === undefined ? [] : optionsOf(menu.element).map((each) => textOf(each, 'value') ?? '');
  return values.find((value) => value === begin || value.startsWith(`${begin}:`)) ?? begin;
}
