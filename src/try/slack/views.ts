import type { Json } from './json.ts';
import type { View } from './workspace.ts';
import type { World } from './world.ts';
import { Refusal } from './refusal.ts';
import { checkView } from './blocks/check-view.ts';
import { listOf, textOf } from './json.ts';
import { withIds } from './elements.ts';
import { stateOf } from './values.ts';
import type { Values } from './values.ts';

const MOST_MODALS = 3;

/** Opens a modal over whatever the person looks at. */
export function openModal(world: World, user: string, content: Json): View {
  requireView(content, 'modal');
  const view = makeView(world, user, content, null);
  world.modals.set(user, [view]);
  world.changes.notify();
  return view;
}

/** Lays a modal over the one that is open. */
export function pushModal(world: World, user: string, content: Json): View {
  requireView(content, 'modal');
  const open = world.modals.get(user) ?? [];
  if (open.length === 0) throw new Refusal('not_found');
  if (open.length >= MOST_MODALS) throw new Refusal('push_limit_reached');
  const view = makeView(world, user, content, open.at(-1) ?? null);
  world.modals.set(user, [...open, view]);
  world.changes.notify();
  return view;
}

/** Gives an open modal other content; `hash` guards against overwriting a newer one. */
export function updateModal(world: World, view: View, content: Json, hash: string | null): View {
  requireView(content, 'modal');
  if (hash !== null && hash !== view.hash) throw new Refusal('hash_conflict');
  Object.assign(view, { content: named(world, content), errors: {}, hash: newHash(world) });
  world.changes.notify();
  return view;
}

/** Sets somebody's Home tab. */
export function publishHome(world: World, user: string, content: Json, hash: string | null): View {
  requireView(content, 'home');
  const before = world.homes.get(user);
  if (hash !== null && before && hash !== before.hash) throw new Refusal('hash_conflict');
  const view = { ...(before ?? makeView(world, user, content, null)), hash: newHash(world) };
  view.content = named(world, content);
  world.homes.set(user, view);
  world.changes.notify();
  return view;
}

/** Closes the modal on top, or all of them. */
export function closeModals(world: World, user: string, isAll: boolean): void {
  const left = isAll ? [] : (world.modals.get(user) ?? []).slice(0, -1);
  if (left.length > 0) world.modals.set(user, left);
  else world.modals.delete(user);
  world.changes.notify();
}

/** The modal that somebody looks at. */
export function topModal(world: World, user: string): View | null {
  return world.modals.get(user)?.at(-1) ?? null;
}

/** An open view by its id or the app's own `external_id`. */
export function findView(world: World, args: Json): View {
  const all = [...world.modals.values()].flat();
  const id = textOf(args, 'view_id');
  const externalId = textOf(args, 'external_id');
  const found = all.find((view) =>
    id === null ? textOf(view.content, 'external_id') === externalId : view.id === id,
  );
  if (!found || (id === null && externalId === null)) throw new Refusal('not_found');
  return found;
}

/** A view as the Web API and payloads show it. */
export function viewJson(world: World, view: View, values: Values = {}): Json {
  const { content } = view;
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    close: null,
    submit: null,
    clear_on_close: false,
    notify_on_close: false,
    title: null,
    ...content,
    id: view.id,
    team_id: world.team.id,
    state: { values: stateOf(world, listOf(content, 'blocks'), values) },
    hash: view.hash,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: world.app.id,
    app_installed_team_id: world.team.id,
    bot_id: world.app.botId,
  };
}

function requireView(content: Json, type: string): void {
  const wrongType = textOf(content, 'type') !== type;
  const complaints = checkView(content);
  if (wrongType) complaints.push(`[ERROR] must be a ${type} view [json-pointer:/view/type]`);
  if (complaints.length > 0) throw new Refusal('invalid_arguments', complaints);
}

function makeView(world: World, user: string, content: Json, under: View | null): View {
  const id = world.nextId('V');
  return {
    id,
    user,
    rootId: under?.rootId ?? id,
    previousId: under?.id ?? null,
    hash: newHash(world),
    content: named(world, content),
    errors: {},
  };
}

function newHash(world: World): string {
  return `${world.nextTs()}.${world.nextId('h')}`;
}

function named(world: World, content: Json): Json {
  return { ...content, blocks: withIds(world, listOf(content, 'blocks')) };
}
