import type { ServerResponse } from 'node:http';
import type { SlackStandIn } from '../slack/index.ts';
import { SAFE_HEADERS } from './guard.ts';

/** Tells a browser, as long as it listens, each time that something has changed. */
export function streamChanges(slack: SlackStandIn, response: ServerResponse): void {
  response.writeHead(200, { ...SAFE_HEADERS, 'content-type': 'text/event-stream' });
  response.write('data: hello\n\n');
  let isTold = false;
  const stop = slack.onChange(() => {
    if (isTold) return;
    isTold = true;
    setImmediate(() => {
      isTold = false;
      response.write('data: change\n\n');
    });
  });
  response.on('close', stop);
}
