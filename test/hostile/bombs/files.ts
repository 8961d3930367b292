import { deflateSync } from 'node:zlib';
import { zipOf } from '../../support/zip.ts';
import { docxOf } from '../../intake/file/documents.ts';
import { pdfOfObjects } from './pdf.ts';

/** A file that somebody drops. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  /** As large as is let in, so not refused at the door: measured in a process of its own. */
  readonly isLetIn?: boolean;
  readonly bytes: () => Buffer;
}

const MB = 1_000_000;
const good = [
  'Ice',
  ...Array.from({ length: 9 }, () => 'The quay was closed on Monday after ice.'),
];

/** Ordinary ones: the measured process reads them first. */
export const goodFiles: readonly HostileFile[] = [
  { what: 'an ordinary document', name: 'ice.docx', bytes: () => docxOf(good) },
  {
    what: 'an ordinary PDF',
    name: 'ice.pdf',
    bytes: () => pdfOfObjects({ content: 'BT /F1 9 Tf 40 700 Td (The quay was closed.) Tj ET' }),
  },
];

const entities = `<!DOCTYPE d [<!ENTITY e0 "ice">${Array.from({ length: 11 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]>`;
const part = (document: string) =>
  zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': document,
  });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';
const loop = Array.from({ length: 8 }, () => 'flate');

export const hostileFiles: readonly HostileFile[] = [
  {
    what: 'a .docx that unpacks to 300 MB',
    name: 'a.docx',
    bytes: () => zipOf({ 'word/document.xml': Buffer.alloc(300 * MB) }),
  },
  {
    what: 'the same, and it says 10 bytes',
    name: 'a.docx',
    bytes: () => zipOf({ 'word/document.xml': Buffer.alloc(300 * MB) }, 10),
  },
  {
    what: 'a .docx of 1,000 parts of 1 MB',
    name: 'a.docx',
    bytes: () =>
      zipOf(
        Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`p${at}`, Buffer.alloc(MB)])),
      ),
  },
  {
    what: 'a .docx of 39 MB of empty paragraphs, 40 kB packed',
    name: 'a.docx',
    bytes: () => part(`<w:document ${W}><w:body>${run.repeat(1_100_000)}</w:body></w:document>`),
  },
  {
    what: 'a .docx of 5.9 MB of paragraphs, which is let in',
    isLetIn: true,
    name: 'a.docx',
    bytes: () => part(`<w:document ${W}><w:body>${run.repeat(168_000)}</w:body></w:document>`),
  },
  {
    what: 'a .docx whose entities grow to 10^11 words',
    name: 'a.docx',
    bytes: () =>
      part(
        `${entities}<w:document ${W}><w:body><w:p><w:r><w:t>&e11;</w:t></w:r></w:p></w:body></w:document>`,
      ),
  },
  {
    what: 'a .docx of 10^5 elements in each other',
    name: 'a.docx',
    bytes: () => part(`<w:document ${W}><w:body>${'<w:p>'.repeat(100_000)}`),
  },
  {
    what: 'a PDF whose pages hold themselves',
    name: 'a.pdf',
    bytes: () => pdfOfObjects({ kids: '2 0 R' }),
  },
  {
    what: 'a PDF that says it has 10^9 pages',
    name: 'a.pdf',
    bytes: () => pdfOfObjects({ count: 1_000_000_000 }),
  },
  {
    what: 'a PDF whose form draws itself',
    name: 'a.pdf',
    bytes: () => pdfOfObjects({ content: '/Fm Do', form: '/Fm Do /Fm Do' }),
  },
  {
    what: 'a PDF whose list of objects leads back to itself',
    name: 'a.pdf',
    bytes: () => pdfOfObjects({ previous: true }),
  },
  {
    what: 'a PDF with a page that unpacks to 300 MB',
    name: 'a.pdf',
    bytes: () =>
      pdfOfObjects({ packed: deflateSync(Buffer.alloc(300 * MB, 32)), filters: ['flate'] }),
  },
  {
    what: 'a PDF with a page packed twice, 300 MB',
    name: 'a.pdf',
    bytes: () =>
      pdfOfObjects({
        packed: deflateSync(deflateSync(Buffer.alloc(300 * MB, 32))),
        filters: ['flate', 'flate'],
      }),
  },
  {
    what: 'a PDF with a page of 20 MB of words, 60 kB packed',
    name: 'a.pdf',
    bytes: () =>
      pdfOfObjects({
        packed: deflateSync('BT /F1 9 Tf 40 700 Td (ice) Tj ET\n'.repeat(600_000)),
        filters: ['flate'],
      }),
  },
  {
    what: 'a PDF with a page of 11 MB of words, which is let in',
    isLetIn: true,
    name: 'a.pdf',
    bytes: () =>
      pdfOfObjects({
        packed: deflateSync('BT /F1 9 Tf 40 700 Td (ice) Tj ET\n'.repeat(320_000)),
        filters: ['flate'],
      }),
  },
  {
    what: 'a PDF whose page says that it is a picture, 300 MB',
    name: 'a.pdf',
    bytes: () =>
      pdfOfObjects({
        packed: deflateSync(Buffer.alloc(300 * MB, 32)),
        filters: ['flate'],
        about: '/Subtype /Image',
      }),
  },
  {
    what: 'a PDF whose page says that it is a picture, 59 MB, which is let in',
    isLetIn: true,
    name: 'a.pdf',
    bytes: () =>
      pdfOfObjects({
        packed: deflateSync(Buffer.alloc(59 * MB, 32)),
        filters: ['flate'],
        about: '/Subtype /Image',
      }),
  },
  {
    what: 'a PDF that names eight filters',
    name: 'a.pdf',
    bytes: () => pdfOfObjects({ packed: deflateSync(Buffer.alloc(MB)), filters: loop }),
  },
  {
    what: 'a message of 10^4 parts in each other',
    name: 'a.eml',
    bytes: () =>
      Buffer.from(
        `Subject: Ice\r\n${Array.from({ length: 10_000 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')}`,
      ),
  },
  {
    what: 'a wire story whose entities grow to 10^11 words',
    name: 'a.xml',
    bytes: () =>
      Buffer.from(
        `<?xml version="1.0"?>${entities.replace('DOCTYPE d', 'DOCTYPE nitf')}<nitf><body><p>&e11;</p></body></nitf>`,
      ),
  },
  {
    what: 'a wire story that names a file of this machine',
    name: 'a.xml',
    bytes: () =>
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY e SYSTEM "file:///etc/passwd">]><nitf><body><p>&e;</p></body></nitf>',
      ),
  },
  {
    what: 'a wire story of 10^5 elements in each other',
    name: 'a.xml',
    bytes: () => Buffer.from(`<nitf>${'<p>'.repeat(100_000)}`),
  },
  {
    what: 'a ninjs of 10^6 lists in each other',
    name: 'a.json',
    bytes: () => Buffer.from(`{"uri":"a:b","body_text":${'['.repeat(1_000_000)}`),
  },
];
