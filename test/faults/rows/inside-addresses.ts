import { createServer } from 'node:http';
import { fetchArticle } from '../../../src/intake/index.ts';
import type { FaultRow } from '../support/row.ts';

const literals = [
  '127.0.0.1', '127.8.8.8', '2130706433', '0177.0.0.1', '0x7f000001', '127.1', '0', '0.0.0.0',
  '10.0.0.5', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.2.1',
  '224.0.0.1', '255.255.255.255', '[::1]', '[::]', '[fd00::1]', '[fe80::1]', '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', 'localhost',
]; // prettier-ignore

const names = [
  ['127.0.0.1'],
  ['10.1.2.3'],
  ['169.254.169.254'],
  ['100.64.0.1'],
  ['93.184.215.14', '127.0.0.1'],
];

export const insideAddresses: FaultRow = {
  number: 14,
  fault: `${literals.length + names.length + 1} addresses that lead inside: literals in every notation, names, mixed answers, a redirect`,
  expected: '0 requests reach the canaries',
  run: async () => {
    let hits = 0;
    const canary = createServer((_request, response) => {
      hits += 1;
      response.end('<p>secret</p>');
    });
    await new Promise<void>((resolve) => canary.listen(0, '::', resolve));
    const at = canary.address();
    const port = at !== null && typeof at === 'object' ? at.port : 0;
    const outside = createServer((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${port}/` }).end();
    });
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.9', resolve));
    const out = outside.address();
    const outPort = out !== null && typeof out === 'object' ? out.port : 0;
    const refusals = await Promise.all([
      ...literals.map((host) => refused(fetchArticle(`http://${host}:${port}/`, {}))),
      ...names.map((addresses) =>
        refused(
          fetchArticle(`http://news.example:${port}/`, {
            resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: 4 }))),
          }),
        ),
      ),
      refused(
        fetchArticle(`http://127.0.0.9:${outPort}/`, {
          allow: (address) => address === '127.0.0.9',
        }),
      ),
    ]);
    canary.close();
    outside.close();
    const count = refusals.filter(Boolean).length;
    return {
      ok: hits === 0 && count === refusals.length,
      reached: `${hits} requests; ${count} of ${refusals.length} refused`,
    };
  },
};

const refused = (fetched: Promise<unknown>): Promise<boolean> =>
  fetched.then(
    () => false,
    () => true,
  );
