import { connect, createServer, type Socket } from 'node:net';

/** `pass` hands all on; `hang` takes bytes and never answers; `refuse` closes at once. */
type Mode = 'pass' | 'hang' | 'refuse';

/** A TCP proxy on a port of its own. */
export interface Proxy {
  readonly port: number;
  readonly set: (mode: Mode) => void;
  /** Resets every connection that is open. */
  readonly reset: () => void;
  readonly close: () => void;
}

/** Opens a proxy before a port of this machine. */
export async function openProxy(to: number): Promise<Proxy> {
  let mode: Mode = 'pass';
  const open = new Set<Socket>();
  const server = createServer((near) => {
    near.on('error', () => {});
    if (mode === 'refuse') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(to, '127.0.0.1');
    far.on('error', () => near.destroy());
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('data', (bytes) => {
        if (mode === 'pass') other.write(bytes);
      });
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const reset = () => {
    for (const socket of open) socket.resetAndDestroy();
  };
  return {
    port: at !== null && typeof at === 'object' ? at.port : 0,
    set: (next) => {
      mode = next;
      if (next === 'refuse') reset();
    },
    reset,
    close: () => {
      reset();
      server.close();
    },
  };
}
