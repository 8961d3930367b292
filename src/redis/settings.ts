import type { OwnAddress } from './address.ts';

/** The settings of our own server, as its file has them. Nothing is evicted, and what was accepted is on the disk: the answer comes after it. */
export function serverSettings(address: OwnAddress, data: string, log: string): string {
  const lines = [
    ...('path' in address ? onSocket(address.path) : onPort(address)),
    ['dir', data],
    ['logfile', log],
    ['appendonly', 'yes'],
    ['appendfsync', 'always'],
    ['save', ''],
    ['maxmemory-policy', 'noeviction'],
    ['daemonize', 'no'],
    // So that the process can be told by its settings file.
    ['set-proc-title', 'no'],
  ];
  return lines.map(([name = '', value = '']) => `${name} ${quoted(value)}\n`).join('');
}

const onSocket = (path: string) => [
  ['port', '0'],
  ['unixsocket', path],
  ['unixsocketperm', '700'],
];

const onPort = ({ host, port, password }: Exclude<OwnAddress, { readonly path: string }>) => [
  ['bind', host],
  ['port', String(port)],
  ['requirepass', password],
];

/** In Redis' own notation. */
const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;
