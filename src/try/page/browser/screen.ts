/** State, talking to the server, and putting what it draws in its place. */
export const screen = String.raw`
const $ = (selector, from = document) => from.querySelector(selector);
const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
const { token, app } = document.body.dataset;
const commands = JSON.parse(document.body.dataset.commands);
const LOST = 'The page has lost its server. Is it still running?';
const now = { user: '', channel: '', isHome: false, modal: '' };

async function post(act, more = {}) {
  const { user, channel } = now;
  const response = await fetch('/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-page-token': token },
    body: JSON.stringify({ act, user, channel, ...more }),
  }).catch(() => null);
  const body = response ? await response.json().catch(() => ({})) : {};
  const error = response?.ok ? '' : body.error || LOST;
  $('#status').textContent = error;
  return error ? null : body;
}

/** One refresh at a time, and one more if something changed meanwhile. */
let refreshing = null;
let isStale = false;
async function refresh() {
  isStale = true;
  refreshing ??= (async () => {
    while (isStale) {
      isStale = false;
      await draw();
    }
    refreshing = null;
  })();
  return refreshing;
}

async function draw() {
  const query = new URLSearchParams({ user: now.user, channel: now.channel });
  const response = await fetch('/view?' + query).catch(() => null);
  if (!response?.ok) return;
  const view = await response.json();
  put($('#channels'), view.channels);
  markUnread();
  if (!now.channel) {
    now.channel = $('[data-channel]')?.dataset.channel ?? '';
    isStale = true;
  }
  const name = $('[data-channel="' + now.channel + '"]')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  $('#place').textContent = now.isHome ? app + ' Home' : name.replace('# ', '#');
  $('#line').placeholder = 'Message ' + name.replace('# ', '#') + ', or type / for commands';
  $('#home').hidden = !now.isHome;
  $('#messages').hidden = $('#composer').hidden = now.isHome;
  mark($('#home-tab'), now.isHome);
  for (const button of $$('[data-channel]')) mark(button, !now.isHome && button.dataset.channel === now.channel);
  putMessages(view.messages);
  put($('#home'), view.home);
  putModal(view.modal);
}

/** Marks where one is. */
function mark(button, isHere) {
  if (isHere) button.setAttribute('aria-current', 'page');
  else button.removeAttribute('aria-current');
}

/** A channel with something new since one last looked. */
const seen = new Map();
function markUnread() {
  for (const button of $$('[data-channel]')) {
    const { channel, last } = button.dataset;
    const key = now.user + channel;
    if (channel === now.channel && !now.isHome) seen.set(key, last);
    const isNew = last > (seen.get(key) ?? '');
    button.classList.toggle('unread', isNew);
    button.title = isNew ? 'New messages' : '';
  }
}

/** Replaces what stands in a place only where it has changed. */
function put(place, markup) {
  if (place.drawn === markup) return;
  place.drawn = markup;
  place.innerHTML = markup;
}

function putMessages(messages) {
  const list = $('#messages');
  const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  const old = new Map([...list.children].map((node) => [node.dataset.ts, node]));
  let before = null;
  let isNew = false;
  for (const { key, markup } of messages) {
    let node = old.get(key);
    old.delete(key);
    if (node?.drawn !== markup) {
      isNew ||= !node;
      node?.remove();
      node = fromMarkup(markup);
      node.drawn = markup;
    }
    const place = before ? before.nextSibling : list.firstChild;
    if (place !== node) list.insertBefore(node, place);
    before = node;
  }
  for (const node of old.values()) node.remove();
  // The newest stands at the bottom; one that is taller than the list shows its beginning.
  if (isAtEnd || isNew) list.scrollTop = list.scrollHeight;
  if (isNew && before.offsetHeight > list.clientHeight) before.scrollIntoView();
}

function fromMarkup(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content.firstElementChild;
}

function putModal(modal) {
  const dialog = $('#modal');
  if (!modal) {
    if (dialog.open) {
      dialog.close();
      $('#line').focus();
    }
    now.modal = '';
    return;
  }
  if (now.modal !== modal.key) {
    const isSame = now.modal.split(' ')[0] === modal.key.split(' ')[0];
    const kept = isSame ? collect(dialog) : {};
    const focused = isSame && document.activeElement !== dialog ? document.activeElement?.id : '';
    now.modal = modal.key;
    dialog.innerHTML = modal.markup;
    restore(dialog, kept);
    if (!dialog.open) dialog.showModal();
    const again = focused ? document.getElementById(focused) : null;
    const first = $('[autofocus]', dialog) ?? $('.body input, .body select, .body textarea', dialog);
    (again ?? first ?? dialog).focus();
  }
  for (const place of $$('[data-error-for]', dialog)) {
    const error = modal.errors[place.dataset.errorFor] ?? '';
    if (place.textContent !== error) place.textContent = error;
    const field = $('[data-block-id="' + CSS.escape(place.dataset.errorFor) + '"]', dialog);
    field?.toggleAttribute('aria-invalid', error !== '');
  }
}

function go(channel, isHome = false) {
  now.channel = channel;
  now.isHome = isHome;
  $('#messages').replaceChildren();
  return refresh();
}
`;
