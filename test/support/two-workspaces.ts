import { createServer, type IncomingMessage } from 'node:http';
import { commands, scopes } from '../../src/slack/index.ts';
import { startSlack, type SlackStandIn } from '../../src/try/slack/index.ts';

const signing = 'one signing secret for one app';
const secrets = { signing, clientId: '100.200', clientSecret: 'one client secret' };
const options = { commands: commands.map(({ name }) => name), scopes };

/** Two workspaces that can install the same app, and the one address that Slack's Web API has for both. */
export async function twoWorkspaces(tokenSeconds?: number) {
  const start = (id: string, domain: string) =>
    startSlack({
      ...options,
      ...(tokenSeconds !== undefined && { tokenSeconds }),
      appSecrets: secrets,
      team: { id, name: domain, domain },
    });
  const harbour = await start('T0000001', 'harbour');
  const valley = await start('T0000002', 'valley');
  const door = await openDoor([harbour, valley]);
  return {
    harbour,
    valley,
    secrets,
    apiUrl: door.apiUrl,
    close: async () => {
      door.close();
      await Promise.all([harbour.close(), valley.close()]);
    },
  };
}

const NOT_MINE = new Set(['invalid_auth', 'invalid_code', 'invalid_refresh_token']);

/** Hands each call to the workspace whose token or code it bears. */
async function openDoor(workspaces: readonly SlackStandIn[]) {
  const server = createServer((request, response) => {
    const pass = async () => {
      const body = await bodyOf(request);
      const answers = await Promise.all(
        workspaces.map(async ({ url }) =>
          fetch(`${url}${request.url ?? ''}`, {
            method: 'POST',
            headers: headersOf(request),
            body,
          }),
        ),
      );
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      const mine = texts.findIndex((text) => !NOT_MINE.has(errorIn(text)));
      response.writeHead(answers[Math.max(mine, 0)]?.status ?? 500, {
        'content-type': 'application/json',
      });
      response.end(texts[Math.max(mine, 0)]);
    };
    void pass();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    apiUrl: `http://127.0.0.1:${port}/api/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const errorIn = (text: string): string => String(JSON.parse(text).error ?? '');

const headersOf = ({ headers }: IncomingMessage): Record<string, string> => ({
  'content-type': headers['content-type'] ?? '',
  ...(headers.authorization !== undefined && { authorization: headers.authorization }),
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
