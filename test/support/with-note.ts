import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function vml(row: number, column: number): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Anchor>1,15,0,2,3,15,4,4</x:Anchor><x:Row>${String(row - 1)}</x:Row><x:Column>${String(column - 1)}</x:Column></x:ClientData></v:shape></xml>`;
}

/** The workbook with a note (a «comment» of the file) on a cell of a sheet that has none; written into the package by hand, past the code under test. */
export function withNote(bytes: Uint8Array, sheet: string, cell: string, text: string): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${escaped(sheet)}"[^>]*r:id="([^"]+)"`).exec(read("xl/workbook.xml"))?.[1];
  const target = [...read("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([each]) => each).find((each) => each.includes(`Id="${id ?? ""}"`));
  const path = /Target="\/?(?:xl\/)?([^"]+)"/.exec(target ?? "")?.[1];
  if (path === undefined) throw new Error(`No part of «${sheet}»`);
  const number = String(Object.keys(parts).filter((name) => name.startsWith("xl/comments")).length + 91);
  const part = `xl/${path}`;
  const relations = `xl/worksheets/_rels/${path.slice(path.lastIndexOf("/") + 1)}.rels`;
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const added = `<Relationship Id="rIdNote1" Type="${REL}/comments" Target="../comments${number}.xml"/><Relationship Id="rIdNote2" Type="${REL}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/>`;
  const before = parts[relations] ? read(relations) : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  parts[relations] = strToU8(before.replace("</Relationships>", `${added}</Relationships>`));
  const xml = read(part);
  const place = ["<tableParts", "<extLst", "</worksheet>"].map((tag) => xml.indexOf(tag)).find((at) => at >= 0) ?? -1;
  parts[part] = strToU8(`${xml.slice(0, place)}<legacyDrawing xmlns:rn="${REL}" rn:id="rIdNote2"/>${xml.slice(place)}`);
  parts[`xl/comments${number}.xml`] = strToU8(`<comments xmlns="${MAIN}"><authors><author>Kari Moe</author></authors><commentList><comment ref="${cell}" authorId="0"><text><t>${escaped(text)}</t></text></comment></commentList></comments>`);
  parts[`xl/drawings/vmlDrawing${number}.vml`] = strToU8(vml(Number(row), column));
  parts["[Content_Types].xml"] = strToU8(
    read("[Content_Types].xml")
      .replace("</Types>", `<Override PartName="/xl/comments${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>`)
      .replace(/(<Types [^>]*>)/, (whole, head: string) => (read("[Content_Types].xml").includes('Extension="vml"') ? whole : `${head}<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`)),
  );
  return zipSync(parts, { mtime: "2022-03-06T00:00:00Z" });
}
