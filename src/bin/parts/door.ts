import { createServer, type RequestListener, type Server } from 'node:http';

/** Something of ours that is listening. */
export interface Door {
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Place {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** Has an app answer at a place; throws what Node says where it cannot listen there. */
export async function openDoor(app: RequestListener, { host, port }: Place): Promise<Door> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const at = server.address();
  return {
    port: at !== null && typeof at === 'object' ? at.port : port,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
