import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of some parts; `lie` is the size that it names for each, whatever they unpack to. */
export function zipOf(parts: Readonly<Record<string, Buffer | string>>, lie?: number): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const about = aboutPart(bytes, packed, name, lie);
    const head = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), about, Buffer.from(name)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    list.push(
      Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), about, place, Buffer.from(name)]),
    );
    local.push(head, packed);
    at += head.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, ...list, end]);
}

function aboutPart(bytes: Buffer, packed: Buffer, name: string, lie: number | undefined): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(8, 4);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(lie ?? bytes.length, 18);
  about.writeUInt16LE(Buffer.from(name).length, 22);
  return about;
}
