import { createServer } from 'node:http';

/** Where later answers come in; each was promised under a name of its own. */
export interface Answers {
  readonly urlFor: (name: string) => string;
  /** Milliseconds from the promise to the answer, of those that have come since the last call. */
  readonly taken: () => readonly number[];
  /** How many were promised and have not come. */
  readonly open: () => number;
  readonly close: () => void;
}

/** Listens for what is posted to a response_url. */
export async function openAnswers(): Promise<Answers> {
  const promised = new Map<string, number>();
  let delays: number[] = [];
  const server = createServer((request, response) => {
    const began = promised.get(request.url ?? '');
    if (began !== undefined) {
      promised.delete(request.url ?? '');
      delays.push(performance.now() - began);
    }
    request.resume();
    request.on('end', () => response.end('ok'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = at !== null && typeof at === 'object' ? at.port : 0;
  return {
    urlFor: (name) => {
      promised.set(`/${name}`, performance.now());
      return `http://127.0.0.1:${port}/${name}`;
    },
    taken: () => {
      const some = delays;
      delays = [];
      return some;
    },
    open: () => promised.size,
    close: () => server.close(),
  };
}
