import { prose } from '../html/pages.ts';

// Stories of the Bay wire, which nobody sends.

const title = 'Ice closes the harbour';

interface Terms {
  readonly status?: string;
  readonly kind?: string;
  readonly embargoed?: string;
  readonly dateline?: string;
}

export function nitf({ dateline }: Terms = {}): string {
  const placed = dateline === undefined ? '' : `<dateline>${dateline}</dateline>`;
  return `<nitf><body><body.head><hedline><hl1>${title}</hl1></hedline><byline>By Jane Smith, <byttl>Bay wire</byttl></byline>${placed}</body.head>
  <body.content><media media-type="image"><media-caption>The quay.</media-caption></media>${prose.map((text) => `<p>${text}</p>`).join('\n')}</body.content></body></nitf>`;
}

export function newsml(terms: Terms = {}): string {
  const { status = 'stat:usable', kind = 'ninat:text', embargoed } = terms;
  const held = embargoed === undefined ? '' : `<embargoed>${embargoed}</embargoed>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:bay.example:20170123:ice" version="1">
<itemMeta><itemClass qcode="${kind}"/><versionCreated>2017-01-23T09:30:00+01:00</versionCreated>${held}<pubStatus qcode="${status}"/></itemMeta>
<contentMeta><headline>${title}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">${nitf(terms)}</inlineXML></contentSet></newsItem>`;
}

export function ninjs(fields: object): string {
  const uri = 'https://wire.bay.example/items/ice';
  return JSON.stringify({ uri, versioncreated: '2017-01-23T08:30:00Z', ...fields });
}
