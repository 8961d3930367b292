import { createServer } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchArticle } from '../../../src/intake/index.ts';
import { listen, type Listening } from './listen.ts';

// Nothing may reach the canary: it stands for whatever answers inside a newsroom's network.
let hits = 0;
let canary: Listening;
beforeAll(async () => {
  canary = await listen(
    createServer((_request, response) => {
      hits += 1;
      response.end('<p>secret</p>');
    }),
  );
});
afterAll(() => canary.close());
afterEach(() => {
  if (hits > 0) throw new Error('the canary was reached');
});

const family = (address: string) => (address.includes(':') ? 6 : 4);
const to = (...addresses: string[]) => ({
  resolve: () =>
    Promise.resolve(addresses.map((address) => ({ address, family: family(address) }))),
});
const allow = (address: string) => address === '127.0.0.1';

describe('addresses that are refused', () => {
  test.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback with the canary’s own port', 'http://127.0.0.1:CANARY/'],
    ['all of 127/8', 'http://127.8.8.8/'],
    ['decimal', 'http://2130706433/'],
    ['octal', 'http://0177.0.0.1/'],
    ['hex', 'http://0x7f000001/'],
    ['short', 'http://127.1/'],
    ['zero', 'http://0/'],
    ['private 10/8', 'http://10.0.0.5/'],
    ['private 172.16/12', 'http://172.16.3.4/'],
    ['private 192.168/16', 'http://192.168.1.1/'],
    ['metadata of a cloud', 'http://169.254.169.254/latest/meta-data/'],
    ['carrier-grade NAT', 'http://100.64.0.1/'],
    ['benchmarks 198.18/15', 'http://198.18.0.1/'],
    ['documentation', 'http://192.0.2.1/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 unspecified', 'http://[::]/'],
    ['IPv6 local', 'http://[fd00::1]/'],
    ['IPv6 link-local', 'http://[fe80::1]/'],
    ['IPv6 multicast', 'http://[ff02::1]/'],
    ['mapped', 'http://[::ffff:127.0.0.1]/'],
    ['mapped, in hex', 'http://[::ffff:7f00:1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['Teredo', 'http://[2001:0:7f00:1::]/'],
    ['IPv4 in the last bytes of IPv6', 'http://[::7f00:1]/'],
    ['translated, by other tables', 'http://[::ffff:0:0:7f00:1]/'],
    ['ISATAP', 'http://[2001:470::5efe:7f00:1]/'],
    ['IPv6 that nobody has been given', 'http://[4000::1]/'],
    ['a public number that a cloud answers inside', 'http://168.63.129.16/'],
    ['full-width digits', 'http://１２７.０.０.１/'],
    ['a file', 'file:///etc/passwd'],
    ['another scheme', 'gopher://example.org/'],
    ['data', 'data:text/html,<p>x</p>'],
    ['a user name', 'http://user@example.org/'],
    ['a user name that looks like a host', 'http://example.org:80@127.0.0.1/'],
    ['no address at all', 'example'],
  ])('%s', async (_what, address) => {
    const url = address.replace('CANARY', String(canary.port));
    await expect(fetchArticle(url, {})).rejects.toMatchObject({ code: 'refused-address' });
  });

  test.each([
    ['a private address', '10.1.2.3'],
    ['the cloud’s metadata', '169.254.169.254'],
    ['loopback', '127.0.0.1'],
    ['IPv6 loopback', '::1'],
    ['a mapped address', '::ffff:192.168.0.1'],
    ['something that is no address', 'not-an-address'],
  ])('a name that leads to %s', async (_what, address) => {
    await expect(fetchArticle('http://news.example/', to(address))).rejects.toMatchObject({
      code: 'refused-address',
    });
  });

  test('a name with one public and one private address', async () => {
    await expect(
      fetchArticle('http://news.example/', to('93.184.215.14', '127.0.0.1')),
    ).rejects.toMatchObject({
      code: 'refused-address',
    });
  });

  test('a public name with a port that is not the web’s', async () => {
    await expect(
      fetchArticle('http://news.example:6379/', to('93.184.215.14')),
    ).rejects.toMatchObject({ code: 'refused-address' });
  });

  test('a name without any address', async () => {
    await expect(fetchArticle('http://news.example/', to())).rejects.toMatchObject({
      code: 'unreachable-article',
    });
  });

  test('localhost by the system’s own resolver', async () => {
    await expect(fetchArticle(`http://localhost:${canary.port}/`, {})).rejects.toMatchObject({
      code: 'refused-address',
    });
  });
});

describe('a name that changes its mind', () => {
  test('is connected to at the address that was checked, not at the next one it gives', async () => {
    let asked = 0;
    const server = await listen(
      createServer((_request, response) => {
        response.setHeader('content-type', 'text/plain');
        response.end('The harbour was closed on Monday after ice had formed.');
      }),
    );
    const resolve = () => {
      asked += 1;
      return Promise.resolve([{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }]);
    };
    const { article } = await fetchArticle(`http://news.example:${server.port}/`, {
      resolve,
      allow,
    });
    expect(article.text).toContain('The harbour');
    expect(asked).toBe(1);
    await server.close();
  });
});

describe('a redirect', () => {
  test.each([
    ['to loopback', 'http://127.0.0.2/'],
    ['to the cloud’s metadata', 'http://169.254.169.254/'],
    ['to a decimal address', 'http://2130706434/'],
    ['to another scheme', 'file:///etc/passwd'],
    ['to a user name', 'http://root@news.example/'],
  ])('%s is refused', async (_what, location) => {
    const server = await listen(
      createServer((_request, response) => {
        response.writeHead(302, { location }).end();
      }),
    );
    await expect(fetchArticle(`http://127.0.0.1:${server.port}/`, { allow })).rejects.toMatchObject(
      { code: 'refused-address' },
    );
    await server.close();
  });
});
