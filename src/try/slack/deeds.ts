import type { Deeds } from './stand-in.ts';
import type { Dispatcher } from './deliveries/dispatch.ts';
import type { Sockets } from './deliveries/socket.ts';
import type { World } from './world.ts';
import { actorOf } from './control/who.ts';
import { choose, click, suggest } from './control/act.ts';
import { closeModal, submit } from './control/modal.ts';
import { command } from './control/command.ts';
import { openHome, pasteLink, say, sendEvent, uninstall, verifyUrl } from './control/events.ts';
import { shortcut } from './control/shortcut.ts';

/** The doing half of the stand-in. */
export function makeDeeds(world: World, dispatcher: Dispatcher, sockets: Sockets): Deeds {
  return {
    connect: dispatcher.connect,
    command: (line, who = {}) => command(world, dispatcher, line, who),
    click: async (actionId, act = {}) => click(world, dispatcher, actionId, act),
    choose: (actionId, value, act = {}) => choose(world, dispatcher, actionId, value, act),
    suggest: (actionId, typed, act = {}) => suggest(world, dispatcher, actionId, typed, act),
    submit: (values, who = {}) => submit(world, dispatcher, values, who),
    closeModal: (who = {}) => closeModal(world, dispatcher, who),
    openHome: async (who = {}) => openHome(world, dispatcher, who),
    shortcut: (callbackId, on = {}) => shortcut(world, dispatcher, callbackId, on),
    say: (text, where = {}) => say(world, dispatcher, text, where),
    pasteLink: (url, who = {}) => pasteLink(world, dispatcher, url, who),
    event: async (event) => (await sendEvent(world, dispatcher.send, event)).last,
    verifyUrl: () => verifyUrl(world, dispatcher),
    uninstall: () => uninstall(world, dispatcher),
    dropFile: (file, who = {}) => {
      const id = world.nextId('F');
      const content = Buffer.from(file.content);
      world.files.set(id, { ...file, id, content, user: actorOf(world, who).user });
      return id;
    },
    refreshSockets: sockets.refresh,
  };
}
