import type { Redis } from 'ioredis';

/**
 * Has commands that are sent within one turn of the event loop leave in one piece: to write to the socket costs as much as to make a
 * command. Nothing else changes: each is in flight by itself, and is sent again when the connection is reset, unlike those of ioredis's own auto-pipelining.
 */
export function sendInOnePiece(client: Redis): void {
  const send = client.sendCommand.bind(client);
  let held: Redis['stream'] | undefined;
  client.sendCommand = (command, stream) => {
    if (client.stream !== held) {
      const holding = client.stream;
      held = holding;
      holding?.cork();
      setImmediate(() => {
        if (held === holding) held = undefined;
        holding?.uncork();
      });
    }
    return send(command, stream);
  };
}
