import path from 'node:path';

/** Where everything of our own server stands. */
export interface Layout {
  readonly home: string;
  readonly data: string;
  readonly log: string;
  readonly settings: string;
  readonly record: string;
  readonly socket: string;
}

/** The places inside the product's folder. */
export function layoutOf(folder: string): Layout {
  const home = path.resolve(folder, 'redis');
  const inside = (name: string) => path.join(home, name);
  return {
    home,
    data: inside('data'),
    log: inside('redis.log'),
    settings: inside('redis.conf'),
    record: inside('server.json'),
    socket: inside('redis.sock'),
  };
}
