import { WorkbookError } from "../../workbook/workbook-error";
import { LIMITS } from "./limits";
import type { ZipEntry } from "./zip-entry";

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const SIZE_MISSING = 0xffffffff;

function damaged(where: string): WorkbookError {
  return new WorkbookError("damaged", where);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged("zip");
}

function readBig(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}

/** Sizes and offset from the zip64 extra field, where the plain fields say that they stand there. */
function readZip64(view: DataView, from: number, to: number, fields: { size: number; compressed: number; offset: number }): void {
  for (let at = from; at + 4 <= to; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      for (const key of ["size", "compressed", "offset"] as const) {
        if (fields[key] !== SIZE_MISSING || next + 8 > Math.min(end, to)) continue;
        fields[key] = readBig(view, next);
        next += 8;
      }
    }
    at = end;
  }
}

function directory(view: DataView): { count: number; start: number } {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let start = view.getUint32(end + 16, true);
  if ((count === 0xffff || start === SIZE_MISSING) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = readBig(view, end - 12);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END64) throw damaged("zip");
    count = readBig(view, end64 + 32);
    start = readBig(view, end64 + 48);
  }
  return { count, start };
}

function safeName(raw: string): string {
  const name = raw.replaceAll("\\", "/");
  if (name.startsWith("/") || name.includes("\0") || name.split("/").some((part) => part === ".." || part === ".")) throw damaged(raw);
  return name;
}

/** Entries in the archive's order. Nothing is inflated yet; declared sizes are held against `LIMITS`. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-8");
  const { count, start } = directory(view);
  if (count > LIMITS.entries) throw new WorkbookError("too-large");
  const entries: ZipEntry[] = [];
  const taken = new Set<string>();
  let inflated = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged("zip");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > bytes.length) throw damaged("zip");
    const fields = { compressed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), offset: view.getUint32(at + 42, true) };
    readZip64(view, nameEnd, extraEnd, fields);
    const nameBytes = bytes.subarray(at + 46, nameEnd);
    const name = safeName(decoder.decode(nameBytes));
    if (flags & 1) throw new WorkbookError("encrypted");
    if (method !== 0 && method !== 8) throw damaged(name);
    if (taken.has(name.toLowerCase())) throw damaged(name);
    taken.add(name.toLowerCase());
    inflated += fields.size;
    if (inflated > LIMITS.inflated) throw new WorkbookError("too-large");
    if (fields.offset + 30 > bytes.length || view.getUint32(fields.offset, true) !== LOCAL) throw damaged(name);
    const dataStart = fields.offset + 30 + view.getUint16(fields.offset + 26, true) + view.getUint16(fields.offset + 28, true);
    if (dataStart + fields.compressed > bytes.length) throw damaged(name);
    entries.push({
      name,
      nameBytes,
      isUtf8: (flags & 0x800) !== 0,
      method,
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: fields.size,
      attributes: view.getUint32(at + 38, true),
      data: bytes.subarray(dataStart, dataStart + fields.compressed),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  if (inflated > LIMITS.ratioFrom && inflated > LIMITS.ratio * bytes.length) throw new WorkbookError("too-large");
  return entries;
}
