import type { Cast, Doors, SlackStandIn } from './stand-in.ts';
import type { Options, World } from './world.ts';
import { makeDeeds } from './deeds.ts';
import { makeDispatcher } from './deliveries/dispatch.ts';
import { makeReads } from './reads.ts';
import { makeSockets } from './deliveries/socket.ts';
import { makeWorld } from './world.ts';
import { serve } from './server/serve.ts';
import { sign } from './signing.ts';

export { checkBlocks } from './blocks/check-blocks.ts';
export type { Json } from './json.ts';
export type { SeenMessage, SeenView, SlackStandIn } from './stand-in.ts';

/**
 * Starts a stand-in for Slack that speaks its protocol over real HTTP and WebSockets on this machine alone, as strict as
 * Slack is. It knows nothing of the app that it is used with.
 */
export async function startSlack(
  options: Options & { readonly port?: number } = {},
): Promise<SlackStandIn> {
  const world = makeWorld(options);
  const sockets = makeSockets(world);
  const server = await serve(world, sockets, options.port ?? 0);
  return {
    ...doorsOf(world),
    ...castOf(world),
    ...makeDeeds(world, makeDispatcher(world, sockets), sockets),
    ...makeReads(world, sockets.count),
    clock: world.clock,
    fail: world.faults.fail,
    onChange: world.changes.listen,
    waitFor: world.changes.waitFor,
    sign: (body, at = Date.now()) => sign(world.secrets.signing, body, at),
    close: async () => {
      world.clock.close();
      await sockets.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function doorsOf({ url, secrets }: World): Doors {
  return {
    url,
    apiUrl: `${url}/api/`,
    authorizationUrl: `${url}/oauth/v2/authorize`,
    signingSecret: secrets.signing,
    botToken: secrets.bot,
    appToken: secrets.app,
    clientId: secrets.clientId,
    clientSecret: secrets.clientSecret,
  };
}

function castOf({ team, app, people, channels }: World): Cast {
  return {
    team,
    appId: app.id,
    botId: app.botId,
    botUserId: app.botUserId,
    people: [...people.values()],
    channels: () => [...channels.values()],
  };
}
