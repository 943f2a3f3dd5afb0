import { strToU8, zipSync } from "fflate";
import { constants, deflateRawSync } from "node:zlib";
import type { WorkbookProblem } from "../../src/workbook/workbook-error";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { writeZip } from "../../src/xlsx/zip/write-zip";
import { fixtureBytes } from "./workbook-fixtures";
import { packageParts } from "./package-inventory";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a least workbook with one sheet; `sheetData` stands inside `<sheetData>`. */
export function leastParts(sheetData = '<row r="1"><c r="A1"><v>1</v></c></row>'): Record<string, string> {
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
  };
}

export function packParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, contents]) => [name, typeof contents === "string" ? strToU8(contents) : contents])));
}

/** A compound file (as of Windows' structured storage) whose directory has entries of these names, and nothing in them. */
function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  ["Root Entry", ...names].forEach((name, index) => {
    const at = 1024 + index * 128;
    for (let next = 0; next < name.length; next++) view.setUint16(at + next * 2, name.charCodeAt(next), true);
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

function strict(): Uint8Array {
  const parts = leastParts();
  const strictly = (xml: string): string =>
    xml.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(REL, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  return packParts(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strictly(xml)])));
}

function signed(): Uint8Array {
  const parts = leastParts();
  const origin = `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  return packParts({
    ...parts,
    "_rels/.rels": (parts["_rels/.rels"] ?? "").replace("</Relationships>", origin),
    "_xmlsignatures/origin.sigs": new Uint8Array(0),
    "_xmlsignatures/sig1.xml": '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>',
  });
}

const MEGABYTE = 1024 * 1024;

/** A package with an entry that inflates to so many megabytes of spaces, and says `declared` of itself (bytes). */
function bomb(megabytes: number, declared: number): Uint8Array {
  const block = deflateRawSync(new Uint8Array(MEGABYTE).fill(32), { finishFlush: constants.Z_SYNC_FLUSH });
  const data = Buffer.concat([...Array.from({ length: megabytes }, () => block), Buffer.from([3, 0])]);
  const entries = readZip(packParts(leastParts()));
  const nameBytes = strToU8("xl/media/blank.bin");
  return writeZip([...entries, { name: "xl/media/blank.bin", nameBytes, isUtf8: true, method: 8, time: 0, crc: 0, size: declared, attributes: 0, data }]);
}

function flipped(bytes: Uint8Array, part: string): Uint8Array {
  const broken = bytes.slice();
  const name = strToU8(part);
  const at = Buffer.from(broken).indexOf(Buffer.from(name)) + name.length + 20;
  broken[at]! ^= 0x10;
  return broken;
}

export interface RefusedWorkbook {
  readonly name: string;
  readonly problem: WorkbookProblem;
  readonly bytes: () => Uint8Array;
}

function changed(name: string, change: (xml: string) => string): Uint8Array {
  const parts = leastParts();
  return packParts({ ...parts, [name]: change(parts[name] ?? "") });
}

/** Files that are no workbooks that can be used, each with the reason that must be given. */
export const REFUSED_WORKBOOKS: readonly RefusedWorkbook[] = [
  { name: "nothing at all", problem: "not-a-zip", bytes: () => new Uint8Array(0) },
  { name: "a text file", problem: "not-a-zip", bytes: () => strToU8("Nr;Milepæl;Frist\n1;Oppstart;2022-02-01\n") },
  { name: "a zip archive of something else", problem: "not-a-workbook", bytes: () => packParts({ "les-meg.txt": "hei" }) },
  { name: "a Word document", problem: "not-a-workbook", bytes: () => packParts({ ...leastParts(), "xl/workbook.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>' }) },
  { name: "a workbook without its workbook part", problem: "not-a-workbook", bytes: () => fixtureBytes("libraries/exceljs/missing-bits.xlsx") },
  { name: "an encrypted workbook", problem: "encrypted", bytes: () => compoundFile(["EncryptionInfo", "EncryptedPackage"]) },
  { name: "an old .xls", problem: "old-xls", bytes: () => compoundFile(["Workbook"]) },
  { name: "an older .xls", problem: "old-xls", bytes: () => compoundFile(["Book"]) },
  { name: "another compound file", problem: "not-a-workbook", bytes: () => compoundFile(["WordDocument"]) },
  { name: "a strict workbook", problem: "strict", bytes: strict },
  { name: "a signed workbook", problem: "signed", bytes: signed },
  { name: "a zip bomb", problem: "too-large", bytes: () => bomb(300, 300 * MEGABYTE) },
  { name: "a smaller zip bomb", problem: "too-large", bytes: () => bomb(20, 20 * MEGABYTE) },
  { name: "a zip bomb that lies about its size", problem: "damaged", bytes: () => bomb(100, 60) },
  { name: "a large zip bomb that lies about its size", problem: "damaged", bytes: () => bomb(20_000, MEGABYTE) },
  { name: "too many entries", problem: "too-large", bytes: () => packParts({ ...leastParts(), ...Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`x/${String(index)}`, ""])) }) },
  { name: "a truncated file", problem: "damaged", bytes: () => fixtureBytes("rich/rich.xlsx").slice(0, -500) },
  { name: "a flipped bit", problem: "damaged", bytes: () => flipped(fixtureBytes("rich/rich.xlsx"), "xl/charts/chart1.xml") },
  { name: "a name that leads out of the package", problem: "damaged", bytes: () => packParts({ ...leastParts(), "../../evil.xml": "<a/>" }) },
  { name: "an absolute name", problem: "damaged", bytes: () => packParts({ ...leastParts(), "/etc/evil.xml": "<a/>" }) },
  { name: "two parts of one name", problem: "damaged", bytes: () => packParts({ ...leastParts(), "XL/Workbook.xml": "<a/>" }) },
  { name: "a document type", problem: "damaged", bytes: () => changed("xl/workbook.xml", (xml) => `<!DOCTYPE workbook [<!ENTITY a "aaaa">]>${xml}`) },
  { name: "an unknown entity", problem: "damaged", bytes: () => changed("xl/workbook.xml", (xml) => xml.replace("Ark1", "&lol;")) },
  { name: "a workbook part that is cut off", problem: "damaged", bytes: () => changed("xl/workbook.xml", (xml) => xml.slice(0, -20)) },
  { name: "crossed tags", problem: "damaged", bytes: () => changed("xl/workbook.xml", (xml) => xml.replace("</sheets></workbook>", "</workbook></sheets>")) },
  { name: "a part that is no UTF-8", problem: "damaged", bytes: () => packParts({ ...leastParts(), "xl/workbook.xml": new Uint8Array([60, 0xff, 0xc0, 62]) }) },
  { name: "a sheet that is missing", problem: "damaged", bytes: () => changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace("sheet1.xml", "sheet9.xml")) },
  { name: "a workbook without a sheet", problem: "not-a-workbook", bytes: () => changed("xl/workbook.xml", (xml) => xml.replace(/<sheet .*?\/>/, "")) },
  { name: "relationships that run in a circle", problem: "damaged", bytes: () => changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace("worksheets/sheet1.xml", "workbook.xml")) },
  { name: "a million cell formats", problem: "too-large", bytes: manyStyles },
  { name: "elements nested ten thousand deep", problem: "damaged", bytes: () => changed("xl/workbook.xml", (xml) => xml.replace("<sheets>", `${"<a>".repeat(1e4)}${"</a>".repeat(1e4)}<sheets>`)) },
];

function manyStyles(): Uint8Array {
  const parts = leastParts();
  const xfs = Array.from({ length: 1_000_000 }, (_, index) => `<xf numFmtId="${String(index % 50)}"/>`).join("");
  return packParts({
    ...parts,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace("</Relationships>", `<Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`),
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="1000000">${xfs}</cellXfs></styleSheet>`,
  });
}

/** Every part of a package, changed by `change` (`null`: left as it is) and packed again with right checksums. */
export function repack(bytes: Uint8Array, change: (name: string, contents: Uint8Array) => Uint8Array | null): Uint8Array {
  return packParts(Object.fromEntries([...packageParts(bytes)].map(([name, contents]) => [name, change(name, contents) ?? contents])));
}
