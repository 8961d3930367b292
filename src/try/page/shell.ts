import type { Html } from './render/html.ts';
import type { PageOptions } from './options.ts';
import { html } from './render/html.ts';

/** The page itself, into which the browser puts what is to be seen. */
export function drawShell(options: PageOptions, token: string): string {
  const { slack, title = 'Slack', commands = [] } = options;
  const app = slack.people.find(({ id }) => id === slack.botUserId)?.name ?? 'App';
  const page = html`<html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/page.css" />
      <script src="/page.js" defer></script>
    </head>
    <body data-token="${token}" data-commands="${JSON.stringify(commands)}" data-app="${app}">
      ${drawSidebar(options, title, app)} ${drawMain()}
      <dialog id="modal" aria-labelledby="modal-title"></dialog>
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}`;
}

function drawSidebar(
  { slack, extras = [], shortcuts = [] }: PageOptions,
  title: string,
  app: string,
): Html {
  const people = slack.people
    .filter(({ isBot }) => !isBot)
    .map(({ id, realName }) => html`<option value="${id}">${realName}</option>`);
  const buttons = extras.map(
    ({ label }, index) =>
      html`<button type="button" class="button plain" data-extra="${index}">${label}</button>`,
  );
  const everywhere = shortcuts
    .filter(({ type }) => type === 'global')
    .map(
      ({ name, callback_id }) =>
        html`<button type="button" class="button plain" data-shortcut="${callback_id}">
          ${name}
        </button>`,
    );
  return html`<nav aria-label="Workspace">
    <h1>${title}</h1>
    <label
      >You are
      <select id="user">
        ${people}
      </select></label
    >
    <h2>Channels</h2>
    <ul id="channels"></ul>
    <h2>Apps</h2>
    <ul>
      <li>
        <button type="button" id="home-tab"><span aria-hidden="true">⌂</span> ${app} Home</button>
      </li>
    </ul>
    ${
      everywhere.length > 0 &&
      html`<h2>Shortcuts</h2>
        <div class="extras">${everywhere}</div>`
    }
    ${
      buttons.length > 0 &&
      html`<h2>Try it</h2>
        <div class="extras">${buttons}</div>`
    }
  </nav>`;
}

function drawMain(): Html {
  return html`<main>
    <header><h2 id="place"></h2></header>
    <div id="messages" role="log" aria-live="polite" aria-labelledby="place" tabindex="0"></div>
    <section id="home" aria-label="Home" hidden></section>
    <div id="status" role="status"></div>
    <form id="composer">
      <ul id="menu" role="listbox" aria-label="Commands" hidden></ul>
      <textarea
        id="line"
        rows="1"
        role="combobox"
        aria-expanded="false"
        aria-controls="menu"
        aria-autocomplete="list"
        aria-label="Message"
        autocomplete="off"
        spellcheck="false"
      ></textarea>
      <button type="submit" class="button primary" aria-label="Send">Send</button>
    </form>
  </main>`;
}
