import { deflateSync } from "fflate";
import { zipEntry } from "./write-zip";
import type { ZipEntry } from "./zip-entry";

/** From so many bytes on, time counts for more than the last per cent of size. */
const LARGE = 4 * 1024 * 1024;

/** A new entry, or `like` with other contents. */
export function packEntry(name: string, bytes: Uint8Array, like?: ZipEntry): ZipEntry {
  return zipEntry(name, bytes, deflateSync(bytes, { level: bytes.length > LARGE ? 4 : 6 }), like);
}
