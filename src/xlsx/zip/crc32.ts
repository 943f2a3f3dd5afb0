const TABLES = buildTables();

/** Eight tables of 256, so that eight bytes are taken a step. */
function buildTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

/** CRC-32 as in ZIP (polynomial EDB88320, reflected), unsigned. */
export function crc32(bytes: Uint8Array): number {
  const t = TABLES;
  const b = bytes;
  let crc = -1;
  let at = 0;
  for (const last = bytes.length - 8; at <= last; at += 8) {
    const low = crc ^ (b[at]! | (b[at + 1]! << 8) | (b[at + 2]! << 16) | (b[at + 3]! << 24));
    crc =
      t[1792 + (low & 255)]! ^ t[1536 + ((low >>> 8) & 255)]! ^ t[1280 + ((low >>> 16) & 255)]! ^ t[1024 + (low >>> 24)]! ^
      t[768 + b[at + 4]!]! ^ t[512 + b[at + 5]!]! ^ t[256 + b[at + 6]!]! ^ t[b[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t[(crc ^ b[at]!) & 255]!;
  return (crc ^ -1) >>> 0;
}
