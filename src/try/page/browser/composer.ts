/** The line to type in, its menu of commands, and what listens to what. */
export const composer = String.raw`
const line = $('#line');
const menu = $('#menu');

function suggestCommands() {
  const typed = line.value;
  const fit = /^\/\S*$/.test(typed) ? commands.filter(({ command }) => command.startsWith(typed)) : [];
  const known = commands.find(({ command }) => typed.startsWith(command + ' '));
  const lines = fit.map(({ command, usage, about }, index) => {
    const item = document.createElement('li');
    item.setAttribute('role', 'option');
    item.id = 'menu-' + index;
    item.dataset.command = command;
    for (const [name, text] of [['b', command], ['code', usage], ['small', about]]) {
      const part = document.createElement(name);
      part.textContent = text;
      item.append(part, ' ');
    }
    return item;
  });
  menu.replaceChildren(...lines);
  menu.hidden = lines.length === 0;
  line.setAttribute('aria-expanded', String(lines.length > 0));
  line.removeAttribute('aria-activedescendant');
  if (lines.length > 0) move(line, menu, 1);
  $('#status').textContent = known && typed.trim() === known.command ? known.command + ' ' + known.usage : '';
  line.style.height = 'auto';
  line.style.height = Math.min(line.scrollHeight, 160) + 'px';
}

function complete(item) {
  line.value = item.dataset.command + ' ';
  line.focus();
  suggestCommands();
}

function lineKey(event) {
  if (event.isComposing) return;
  if (!menu.hidden && ['ArrowDown', 'ArrowUp', 'Tab', 'Escape', 'Enter'].includes(event.key)) {
    const item = active(line);
    if (event.key === 'Escape') menu.hidden = true;
    else if (event.key === 'ArrowDown') move(line, menu, 1);
    else if (event.key === 'ArrowUp') move(line, menu, -1);
    else if (event.key === 'Enter' && item?.dataset.command === line.value) say();
    else if (item) complete(item);
    event.preventDefault();
  } else if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    say();
  }
}

async function say() {
  const text = line.value;
  if (text.trim() === '') return;
  line.value = '';
  suggestCommands();
  $('#composer').setAttribute('aria-busy', 'true');
  if ((await post('line', { text })) === null && line.value === '') line.value = text;
  $('#composer').removeAttribute('aria-busy');
}

function clicked(event) {
  const { target } = event;
  const found = (selector) => target.closest(selector);
  for (const open of $$('details.overflow[open]')) if (!open.contains(target)) open.open = false;
  for (const list of $$('.search ul:not([hidden])')) {
    if (!list.parentElement.contains(target)) showOptions($('input', list.parentElement), list, []);
  }
  const item = found('[role="menuitem"]');
  if (item) {
    const overflow = found('details');
    overflow.open = false;
    send(overflow, item.value);
  } else if (found('button[data-action-id]')) press(found('button[data-action-id]'));
  else if (found('[data-channel]')) go(found('[data-channel]').dataset.channel);
  else if (found('#home-tab')) go(now.channel, true).then(() => post('home'));
  else if (found('[data-close]')) post('close');
  else if (found('[data-shortcut]')) shortcut(found('[data-shortcut]'));
  else if (found('[data-extra]')) runExtra(found('[data-extra]'));
  else if (found('#menu [role="option"]')) complete(found('#menu [role="option"]'));
  else if (found('.search [role="option"]')) pick(found('.search [role="option"]'));
}

function shortcut(button) {
  const ts = button.closest('[data-ts]')?.dataset.ts;
  return post('shortcut', { callbackId: button.dataset.shortcut, ts });
}

async function runExtra(button) {
  button.disabled = true;
  await post('extra', { index: Number(button.dataset.extra) });
  button.disabled = false;
}

function changed({ target }) {
  if (target.id === 'user') {
    now.user = target.value;
    now.channel = '';
    go('');
    return;
  }
  const field = target.closest('[data-action-id]');
  if (!field) return;
  if (field.dataset.type === 'file_input') upload(field);
  else if (field.dataset.send && !/text_input|external|number/.test(field.dataset.type)) send(field);
}

function keyed(event) {
  const { target } = event;
  if (target === line) lineKey(event);
  else if (target.dataset?.type === 'external_select') searchKey(event, target);
  else if (event.key === 'Escape' && target.closest('details.overflow')) target.closest('details').open = false;
  else if (event.key === 'Enter' && target.dataset?.send && /text_input|number/.test(target.dataset.type)) {
    event.preventDefault();
    send(target);
  }
}

function begin() {
  now.user = $('#user').value;
  document.addEventListener('click', clicked);
  document.addEventListener('change', changed);
  document.addEventListener('keydown', keyed);
  document.addEventListener('input', ({ target }) => {
    if (target === line) suggestCommands();
    else if (target.dataset.type === 'external_select') search(target);
  });
  document.addEventListener(
    'toggle',
    ({ target }) => target.open && $('[role="menu"]', target)?.scrollIntoView({ block: 'nearest' }),
    true,
  );
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    if (event.target.id === 'composer') say();
    else submit(event.target);
  });
  $('#modal').addEventListener('cancel', (event) => {
    event.preventDefault();
    post('close');
  });
  const changes = new EventSource('/changes');
  changes.addEventListener('message', refresh);
  changes.addEventListener('open', () => ($('#status').textContent = ''));
  changes.addEventListener('error', () => ($('#status').textContent = LOST));
  line.focus();
}
`;
