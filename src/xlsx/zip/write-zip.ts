import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** 1980-01-01 00:00, the zero of DOS time: a new entry carries no clock. */
const NO_TIME = 0x00210000;

/** A new entry, or `like` with other contents. `deflated` is kept where it is smaller. */
export function zipEntry(name: string, bytes: Uint8Array, deflated: Uint8Array, like?: ZipEntry): ZipEntry {
  const isSmaller = deflated.length < bytes.length;
  return {
    name,
    nameBytes: like?.nameBytes ?? new TextEncoder().encode(name),
    isUtf8: like?.isUtf8 ?? true,
    method: isSmaller ? 8 : 0,
    time: like?.time ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    attributes: like?.attributes ?? 0,
    data: isSmaller ? deflated : bytes,
  };
}

/** The fields that local and central headers share, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.isUtf8 ? 0x800 : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

/** An archive with the entries in the order given; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  let length = 22;
  for (const entry of entries) length += 76 + 2 * entry.nameBytes.length + entry.data.length;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    at += 30 + entry.nameBytes.length;
    bytes.set(entry.data, at);
    at += entry.data.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.attributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
