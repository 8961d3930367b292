import type { Html } from './render/html.ts';
import type { Scene } from './render/scene.ts';
import type { ShortcutHint } from './options.ts';
import type { SeenMessage, SeenView, SlackStandIn } from '../slack/index.ts';
import { drawBlocks } from './render/blocks.ts';
import { formatDate } from './render/date.ts';
import { html } from './render/html.ts';
import { label } from './render/text.ts';
import { mrkdwn } from './render/mrkdwn.ts';

/** All that one person sees in one channel, each part as markup that the browser puts in its place. */
export type PageView = {
  readonly channels: string;
  readonly messages: readonly { readonly key: string; readonly markup: string }[];
  readonly home: string;
  readonly modal: {
    readonly key: string;
    readonly markup: string;
    readonly errors: Readonly<Record<string, string>>;
  } | null;
};

/** Draws what somebody sees; kinds of blocks that cannot be drawn are added to `unknown`. */
export function drawView(
  slack: SlackStandIn,
  user: string,
  channel: string,
  unknown: Set<string>,
  shortcuts: readonly ShortcutHint[] = [],
): PageView {
  const sceneOf = (key: string): Scene => ({
    people: new Map(slack.people.map(({ id, name }) => [id, name])),
    channels: new Map(openChannels(slack, user).map(({ id, name }) => [id, name])),
    timeZone: slack.people.find(({ id }) => id === user)?.tz ?? 'Etc/UTC',
    unknown,
    key,
  });
  const offeredAt = ({ user: by }: SeenMessage) => (by === slack.botUserId ? [] : shortcuts);
  const modal = slack.openView(user);
  return {
    channels: drawChannels(slack, user).markup,
    messages: inThreads(slack.seenBy(user, channel)).map((message) => ({
      key: message.ts,
      markup: drawMessage(slack, message, sceneOf(message.ts), offeredAt(message)).markup,
    })),
    home: drawHome(slack.home(user), sceneOf('home')).markup,
    modal: modal && {
      key: `${modal.id} ${modal.hash}`,
      markup: drawModal(modal, sceneOf(modal.id)).markup,
      errors: modal.errors,
    },
  };
}

/** Direct messages are shown once something was said in them. */
function openChannels(slack: SlackStandIn, user: string) {
  return slack
    .channels()
    .filter(({ members }) => members.has(user))
    .filter(({ id, isDirect }) => !isDirect || slack.seenBy(user, id).length > 0);
}

function drawChannels(slack: SlackStandIn, user: string): Html {
  const lines = openChannels(slack, user).map(({ id, name, isDirect }) => {
    const last = slack.seenBy(user, id).at(-1)?.ts ?? '';
    return html`<li>
      <button type="button" data-channel="${id}" data-last="${last}">
        <span aria-hidden="true">${isDirect ? '●' : '#'}</span> ${name}
      </button>
    </li>`;
  });
  return html`${lines}`;
}

/** Replies stand right below what they reply to. */
function inThreads(messages: readonly SeenMessage[]): SeenMessage[] {
  const repliesTo = (ts: string) => messages.filter(({ threadTs }) => threadTs === ts);
  const roots = messages.filter(({ threadTs }) => threadTs === null);
  return roots.flatMap((message) => [message].concat(repliesTo(message.ts)));
}

function drawMessage(
  slack: SlackStandIn,
  message: SeenMessage,
  scene: Scene,
  shortcuts: readonly ShortcutHint[],
): Html {
  const { ts, user, text, blocks, isEphemeral, isEdited, threadTs } = message;
  const isApp = user === slack.botUserId;
  const name = scene.people.get(user) ?? 'Slackbot';
  const time = formatDate(Number(ts), '{time}', scene.timeZone);
  return html`<article
    class="message${isEphemeral && ' ephemeral'}${threadTs !== null && ' reply'}"
    data-on="message"
    data-ts="${ts}"
  >
    <span class="face${isApp && ' app'}" aria-hidden="true">${name.charAt(0).toUpperCase()}</span>
    <div class="content">
      <div class="head">
        <strong>${name}</strong>${isApp && html` <span class="badge">APP</span>`}
        <time>${time}</time>
      </div>
      ${isEphemeral && html`<div class="only">Only visible to you</div>`}
      ${threadTs !== null && html`<div class="only">Reply in thread</div>`}
      ${
        blocks.length > 0
          ? drawBlocks(blocks, scene)
          : html`<div class="text">${mrkdwn(text, scene)}</div>`
      }
      ${drawShortcuts(user, scene, shortcuts)}
      ${isEdited && html`<small class="edited">(edited)</small>`}
    </div>
  </article>`;
}

/** What Slack offers at a message that a person wrote. */
function drawShortcuts(user: string, { people }: Scene, shortcuts: readonly ShortcutHint[]): Html {
  const offered = shortcuts.filter(({ type }) => people.has(user) && type === 'message');
  return html`${offered.map(drawShortcut)}`;
}

const drawShortcut = ({ name, callback_id }: ShortcutHint) =>
  html`<button type="button" class="button plain shortcut" data-shortcut="${callback_id}">
    ${name}
  </button>`;

function drawHome(view: SeenView | null, scene: Scene): Html {
  if (!view) return html`<p class="empty">The app has not set up its Home tab yet.</p>`;
  return html`<div data-on="home">${drawBlocks(view.blocks, scene)}</div>`;
}

function drawModal({ content, title, blocks }: SeenView, scene: Scene): Html {
  const submit = label(content, 'submit');
  return html`<form data-on="modal" novalidate>
    <header>
      <h2 id="modal-title">${title}</h2>
      <button type="button" class="close" data-close aria-label="Close">×</button>
    </header>
    <div class="body">${drawBlocks(blocks, scene)}</div>
    <footer>
      <span class="error" role="alert" data-failure></span>
      <button type="button" class="button plain" data-close>
        ${label(content, 'close') || 'Cancel'}
      </button>
      ${submit !== '' && html`<button type="submit" class="button primary">${submit}</button>`}
    </footer>
  </form>`;
}
