import type { Json } from '../json.ts';
import type { Method } from './call.ts';
import type { View } from '../workspace.ts';
import type { World } from '../world.ts';
import { Refusal } from '../refusal.ts';
import { TIER } from './call.ts';
import { findView, openModal, publishHome, pushModal, updateModal, viewJson } from '../views.ts';
import { isJson, textOf } from '../json.ts';
import { useTrigger } from '../triggers.ts';

type Show = (world: World, args: Json, content: Json) => View;

/** Modals and Home tabs. */
export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': showing((world, args, content) =>
    openModal(world, useTrigger(world, textOf(args, 'trigger_id') ?? ''), content),
  ),
  'views.push': showing((world, args, content) =>
    pushModal(world, useTrigger(world, textOf(args, 'trigger_id') ?? ''), content),
  ),
  'views.update': showing((world, args, content) =>
    updateModal(world, findView(world, args), content, textOf(args, 'hash')),
  ),
  'views.publish': showing((world, args, content) => {
    const user = textOf(args, 'user_id') ?? '';
    if (!world.people.has(user)) throw new Refusal('user_not_found');
    return publishHome(world, user, content, textOf(args, 'hash'));
  }),
};

function showing(show: Show): Method {
  return {
    token: 'bot',
    perMinute: TIER.four,
    run: (world, args) => {
      const { view } = args;
      if (!isJson(view)) {
        throw new Refusal('invalid_arguments', [
          '[ERROR] missing required field: view [json-pointer:/]',
        ]);
      }
      return { view: viewJson(world, show(world, args, view)) };
    },
  };
}
