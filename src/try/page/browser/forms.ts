/** Buttons, menus and fields: what is in them, and telling the server of it. */
export const forms = String.raw`
const BUTTONS = ['button', 'overflow'];

/** What stands in the fields of a message or modal, by block and action id. */
function collect(from) {
  const values = {};
  for (const field of $$('[data-action-id]', from)) {
    if (BUTTONS.includes(field.dataset.type)) continue;
    values[field.dataset.blockId + '/' + field.dataset.actionId] = valueOf(field);
  }
  return values;
}

function valueOf(field) {
  const { type } = field.dataset;
  if (type === 'radio_buttons') return $('input:checked', field)?.value ?? '';
  if (type === 'checkboxes') return $$('input:checked', field).map((box) => box.value);
  if (type === 'external_select') return field.dataset.chosen;
  if (type === 'file_input') return (field.dataset.files ?? '').split(' ').filter(Boolean);
  if (field.multiple) return [...field.selectedOptions].map((option) => option.value);
  return field.value;
}

/** Puts back what was typed, where the app has changed the form around it. */
function restore(into, values) {
  for (const field of $$('input[data-action-id], textarea[data-action-id], select[data-action-id]', into)) {
    const value = values[field.dataset.blockId + '/' + field.dataset.actionId];
    if (typeof value !== 'string' || value === '' || field.type === 'file') continue;
    if (field.dataset.type !== 'external_select') field.value = value;
  }
}

/** Where an element stands, as the server wants to know it. */
function aim(element) {
  const place = element.closest('[data-on]');
  const { on, ts } = place.dataset;
  const { actionId, blockId } = element.dataset;
  return { on, ts, actionId, blockId, values: collect(place) };
}

async function press(button) {
  if (button.dataset.confirm && !confirm(button.dataset.confirm)) return;
  if (button.dataset.url) open(button.dataset.url, '_blank', 'noopener');
  button.setAttribute('aria-busy', 'true');
  await post('click', { ...aim(button), value: button.value || undefined });
  button.removeAttribute('aria-busy');
}

function send(field, chosen = valueOf(field)) {
  if (field.dataset.confirm && !confirm(field.dataset.confirm)) return undefined;
  return post('choose', { ...aim(field), chosen });
}

async function submit(form) {
  const buttons = $$('footer button', form);
  for (const button of buttons) button.disabled = true;
  await Promise.all($$('[data-type="file_input"]', form).map((field) => field.uploading));
  const sent = await post('submit', { values: collect(form) });
  const failure = $('[data-failure]', form);
  if (failure) failure.textContent = sent?.failure ?? '';
  for (const button of buttons) button.disabled = false;
}

function upload(field) {
  field.uploading = (async () => {
    const ids = [];
    for (const file of field.files) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let binary = '';
      for (let at = 0; at < bytes.length; at += 32768) {
        binary += String.fromCharCode(...bytes.subarray(at, at + 32768));
      }
      const kept = await post('file', { name: file.name, mimetype: file.type, base64: btoa(binary) });
      if (kept) ids.push(kept.id);
    }
    field.dataset.files = ids.join(' ');
  })();
}

/** An external select: asks the app for options while one types. */
let asking = 0;
async function search(field) {
  const list = $('[role="listbox"]', field.parentElement);
  field.dataset.chosen = '';
  const mine = ++asking;
  if (field.value.length < Number(field.dataset.least)) return showOptions(field, list, []);
  const found = await post('suggest', { ...aim(field), typed: field.value });
  if (mine === asking) showOptions(field, list, found?.options ?? []);
}

function showOptions(field, list, options) {
  const lines = options.map((option, index) => {
    const line = document.createElement('li');
    line.setAttribute('role', 'option');
    line.id = list.id + '-' + index;
    line.dataset.value = option.value;
    line.textContent = option.text.text;
    return line;
  });
  list.replaceChildren(...lines);
  list.hidden = lines.length === 0;
  field.setAttribute('aria-expanded', String(lines.length > 0));
  field.removeAttribute('aria-activedescendant');
}

function pick(line) {
  const list = line.parentElement;
  const field = $('input', list.parentElement);
  field.value = line.textContent;
  field.dataset.chosen = line.dataset.value;
  showOptions(field, list, []);
  if (field.dataset.send) send(field);
}

/** Moves the mark in a list of options up or down. */
function move(field, list, step) {
  const lines = [...list.children];
  const at = lines.findIndex((line) => line.id === field.getAttribute('aria-activedescendant'));
  const from = at === -1 && step < 0 ? 0 : at;
  const next = lines[(from + step + lines.length) % lines.length];
  for (const line of lines) line.setAttribute('aria-selected', String(line === next));
  if (next) field.setAttribute('aria-activedescendant', next.id);
  next?.scrollIntoView({ block: 'nearest' });
}

function active(field) {
  return document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
}

function searchKey(event, field) {
  const list = $('[role="listbox"]', field.parentElement);
  if (list.hidden) return;
  if (event.key === 'ArrowDown') move(field, list, 1);
  else if (event.key === 'ArrowUp') move(field, list, -1);
  else if (event.key === 'Enter' && active(field)) pick(active(field));
  else if (event.key === 'Escape') showOptions(field, list, []);
  else return;
  event.preventDefault();
}
`;
