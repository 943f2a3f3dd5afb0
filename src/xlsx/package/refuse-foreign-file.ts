import { WorkbookError } from "../../workbook/workbook-error";

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY = 128;

/** Names of the entries of a compound file's directory: they lie at multiples of 128 bytes, in UTF-16 with their length at 64. */
function compoundNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    const length = view.getUint16(at + 64, true);
    const type = bytes[at + 66] ?? 0;
    if (length < 4 || length > 64 || length % 2 !== 0 || (type !== 1 && type !== 2 && type !== 5)) continue;
    let name = "";
    for (let next = 0; next < length - 2; next += 2) name += String.fromCharCode(view.getUint16(at + next, true));
    names.add(name);
  }
  return names;
}

/** Throws the WorkbookError that says what a file is that is no zip archive: encrypted, an old .xls, or something else. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (CFB.every((byte, index) => bytes[index] === byte)) {
    const names = compoundNames(bytes);
    if (names.has("EncryptedPackage")) throw new WorkbookError("encrypted");
    if (names.has("Workbook") || names.has("Book")) throw new WorkbookError("old-xls");
    throw new WorkbookError("not-a-workbook");
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new WorkbookError("not-a-zip");
}
