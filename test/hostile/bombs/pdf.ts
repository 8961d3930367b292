interface Drawn {
  /** The page's content, as it is. */
  readonly content?: string;
  /** Or packed, by these filters. */
  readonly packed?: Buffer;
  readonly filters?: readonly string[];
  /** What else the page's content says of itself. */
  readonly about?: string;
  readonly kids?: string;
  readonly count?: number;
  /** The content of a form that the page can draw, and that can draw itself. */
  readonly form?: string;
  /** Lets the list of objects name itself as the one before it. */
  readonly previous?: boolean;
}

/** A PDF of one page, some of whose parts are not as they should be. */
export function pdfOfObjects(drawn: Drawn): Buffer {
  const {
    content = '',
    packed,
    filters = [],
    kids = '4 0 R',
    count = 1,
    form = '',
    about = '',
  } = drawn;
  const filter =
    filters.length === 0 ? '' : `/Filter [${filters.map(() => '/FlateDecode').join(' ')}]`;
  const resources = '<< /Font << /F1 3 0 R >> /XObject << /Fm 6 0 R >> >>';
  return written(
    [
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from(`<< /Type /Pages /Count ${count} /Kids [${kids}] >>`),
      Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents 5 0 R >>`,
      ),
      stream(`${about} ${filter}`, packed ?? Buffer.from(content)),
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources}`,
        Buffer.from(form),
      ),
    ],
    drawn.previous === true,
  );
}

function stream(about: string, bytes: Buffer): Buffer {
  const head = `<< ${about} /Length ${bytes.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

function written(objects: readonly Buffer[], leadsBack: boolean): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  let size = parts[0]?.length ?? 0;
  const places = objects.map((object, at) => {
    const whole = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
    const place = size;
    parts.push(whole);
    size += whole.length;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const previous = leadsBack ? ` /Prev ${size}` : '';
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${count} /Root 1 0 R${previous} >>\nstartxref\n${size}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
