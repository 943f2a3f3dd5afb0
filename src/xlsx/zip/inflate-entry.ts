import { Inflate, inflateSync } from "fflate";
import { WorkbookError } from "../../workbook/workbook-error";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** Above this a stream that says too little about its size could keep the machine busy: it is inflated in steps. */
const AT_ONCE = 512 * 1024;
/** Deflate makes at most 1032 bytes of one: a step's worth stands beside what was declared. */
const STEP = 2 * 1024;

function inflateInSteps(entry: ZipEntry, out: Uint8Array): number {
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.size) throw new RangeError(entry.name);
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < entry.data.length; at += STEP) {
    inflate.push(entry.data.subarray(at, at + STEP), at + STEP >= entry.data.length);
  }
  return length;
}

/**
 * The entry's bytes, held against its declared size and checksum; never takes more memory than it declares.
 * Throws WorkbookError "damaged".
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  let bytes = entry.data;
  if (entry.method === 8) {
    try {
      if (entry.data.length > AT_ONCE) {
        bytes = new Uint8Array(entry.size);
        if (inflateInSteps(entry, bytes) !== entry.size) throw new RangeError(entry.name);
      } else {
        bytes = inflateSync(entry.data, { out: new Uint8Array(entry.size + 1) });
      }
    } catch (cause) {
      throw new WorkbookError("damaged", entry.name, { cause });
    }
  }
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new WorkbookError("damaged", entry.name);
  return bytes;
}
