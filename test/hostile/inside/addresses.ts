/** Public in the test's own network, where every address is answered by this machine. */
export const PUBLIC = ['93.184.215.14', '2606:2800:21f::b8'] as const;

const literals = [
  '127.0.0.1', '127.8.8.8', '2130706433', '0177.0.0.1', '0x7f000001', '0x7f.0.0.1', '127.1', '127.0.1', '0', '0.0.0.0',
  '017700000001', '１２７.０.０.１', '127。0。0。1', '%31%32%37.0.0.1', '127.0.0.1.',
  '10.0.0.5', '167772165', '012.0.0.5', '172.16.3.4', '192.168.1.1', '3232235777', '0xc0a80101',
  '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '169.254.170.2',
  '100.64.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192', '198.18.0.1', '192.0.2.1', '198.51.100.7', '203.0.113.9',
  '192.88.99.1', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255',
  '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[fd00::1]', '[fd00:ec2::254]', '[fc00::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]',
  '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:10.0.0.5]', '[::ffff:169.254.169.254]', '[::127.0.0.1]', '[::7f00:1]',
  '[::a00:5]', '[::ffff:0:127.0.0.1]', '[::ffff:0:0:a00:5]', '[64:ff9b::7f00:1]', '[64:ff9b::a9fe:a9fe]', '[64:ff9b:1::a00:5]',
  '[2002:7f00:1::]', '[2002:a00:5::1]', '[2001:0:7f00:1::]', '[2001:470::5efe:a00:5]', '[2001:470::200:5efe:a00:5]',
  '[2001:db8::1]', '[3fff::1]', '[100::1]', '[4000::1]', 'localhost', 'LOCALHOST', 'localhost.',
]; // prettier-ignore

/** Names and the addresses that the machine's own list of hosts gives them. */
export const names: Readonly<Record<string, readonly string[]>> = {
  'news.example': [PUBLIC[0]],
  'news6.example': [PUBLIC[1]],
  'loop.example': ['127.0.0.1'],
  'loop6.example': ['::1'],
  'ten.example': ['10.1.2.3'],
  'home.example': ['192.168.0.1'],
  'meta.example': ['169.254.169.254'],
  'carrier.example': ['100.64.0.1'],
  'local6.example': ['fd00::7'],
  'mapped.example': ['::ffff:10.0.0.5'],
  'nat64.example': ['64:ff9b::a00:5'],
  'mixed.example': [PUBLIC[0], '10.0.0.9'],
  'mixed6.example': [PUBLIC[1], 'fd00::9'],
  'any.example': ['0.0.0.0'],
  'wire.example': ['168.63.129.16'],
};

const inside = Object.keys(names).filter((name) => !name.startsWith('news'));

const written = [
  'http://news.example@127.0.0.1/',
  'http://news.example:80@10.0.0.5/',
  'http://127.0.0.1#@news.example/',
  String.raw`http://127.0.0.1\@news.example/`,
  'http://10.0.0.5:8080/',
  'http://news.example:6379/',
  'http://news.example:22/',
  'https://127.0.0.1/',
  '//127.0.0.1/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_INFO',
];

const targets = [
  'http://127.0.0.1/', 'http://2130706433/', 'http://10.0.0.5/', 'http://169.254.169.254/latest/meta-data/', 'http://[::1]/',
  'http://[::ffff:10.0.0.5]/', 'http://[fd00::1]/', 'http://ten.example/', 'http://meta.example/', 'http://mixed.example/',
  '//127.0.0.1/', 'http://news.example:6379/', 'http://root@news.example/', 'file:///etc/passwd', 'http://localhost/',
]; // prettier-ignore
const redirects = targets.flatMap((to) => [
  `http://news.example/to?${encodeURIComponent(to)}`,
  `http://news6.example/to?${encodeURIComponent(`http://news.example/to?${encodeURIComponent(to)}`)}`,
]);

export type Way = 'literals' | 'names' | 'written oddly' | 'redirects';

/** Every address that must be refused, by the way it leads inside. */
export const ways: Readonly<Record<Way, readonly string[]>> = {
  literals: literals.map((host) => `http://${host}/`),
  names: inside.map((name) => `http://${name}/`),
  'written oddly': written,
  redirects,
};
