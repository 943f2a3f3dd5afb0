import { strToU8, zipSync, type Zippable } from "fflate";
import { quoted, escaped } from "./generated-cells";
import { generatedSheet } from "./generated-sheet";
import type { BookFeature, BookPlan } from "./generated-plan";

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_REL = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${REL}"`;

const STYLES = `${HEAD}<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="12"/><color rgb="FFC00000"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color rgb="FF92D050"/></stop></gradientFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="1" applyNumberFormat="1" applyAlignment="1" quotePrefix="1"><alignment horizontal="center" textRotation="45" readingOrder="2"/></xf></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Egen" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FF92D050"/></patternFill></fill></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="Egen tabell" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles><colors><mruColors><color rgb="FF123456"/></mruColors></colors></styleSheet>`;

const THEME_COLOURS = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"].map((name, at) => `<a:${name}><a:srgbClr val="${String(100000 + at * 7777)}"/></a:${name}>`).join("");
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const THEME = `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Eget"><a:themeElements><a:clrScheme name="Eget">${THEME_COLOURS}</a:clrScheme><a:fontScheme name="Eget"><a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Eget"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="9525">${FILL}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${"<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** Element names of the main namespace with a prefix of their own, as some programs write them. */
function prefixed(xml: string): string {
  return xml.replace(/<(\/?)([A-Za-z][\w]*)(?=[\s/>])/g, "<$1x:$2").replace(' xmlns="', ' xmlns:x="');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  new DataView(bytes.buffer).setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}

/** Parts of a package in the making, with what each is and what it points at. */
class Package {
  private readonly files = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relations = new Map<string, { readonly id: string; readonly type: string; readonly target: string; readonly isExternal: boolean }[]>();

  constructor(private readonly has: (feature: BookFeature) => boolean) {}

  add(name: string, contentType: string, contents: string): void {
    this.types.set(name, contentType);
    this.files.set(name, this.encoded(contents, contentType));
  }

  /** Says that `source` points at a part, or at an address. */
  relate(source: string, id: string, type: string, target: string, isExternal = false): void {
    this.relations.set(source, [...(this.relations.get(source) ?? []), { id, type: type.includes(":") ? type : `${REL}/${type}`, target, isExternal }]);
  }

  private encoded(contents: string, contentType: string): Uint8Array {
    const isMain = contentType.startsWith(MAIN) && contents.startsWith("<?xml");
    let xml = isMain && this.has("prefix") ? prefixed(contents) : contents;
    if (this.has("relationPrefix") && isMain) xml = xml.replaceAll("xmlns:r=", "xmlns:rel=").replaceAll(" r:id=", " rel:id=");
    if (isMain && this.has("utf16") && contentType.includes("worksheet+xml")) return utf16(xml.replace("UTF-8", "UTF-16"));
    return strToU8(isMain && this.has("mark") ? `\ufeff${xml}` : xml);
  }

  /** How a relationship names its part: from its own folder, from the package's root, or about the houses. */
  private target(source: string, part: string): string {
    const folders = source.split("/").slice(0, -1);
    const named = this.has("otherCase") ? part.replace("worksheets/", "Worksheets/") : part;
    if (this.has("absoluteTargets")) return `/${named}`;
    if (this.has("dottedTargets")) return `${"../".repeat(folders.length)}./${named}`;
    const [folder] = folders;
    const own = folders.length > 0 && folders.every((each, at) => named.split("/")[at] === each);
    return own ? named.split("/").slice(folders.length).join("/") : `${"../".repeat(folders.length)}${folder === undefined ? "" : ""}${named}`;
  }

  zip(): Uint8Array {
    for (const [source, relations] of this.relations) {
      const folders = source.split("/");
      const name = `${folders.slice(0, -1).map((each) => `${each}/`).join("")}_rels/${folders.at(-1) ?? ""}.rels`;
      const lines = relations.map(({ id, type, target, isExternal }) => `<Relationship Id="${id}" Type="${type}" Target="${isExternal ? target : this.target(source, target)}"${isExternal ? ' TargetMode="External"' : ""}/>`);
      this.files.set(name, strToU8(`${HEAD}<Relationships xmlns="${PACKAGE_REL}">${lines.join("")}</Relationships>`));
    }
    const byDefault = this.has("sheetsByDefault");
    const overrides = [...this.types].filter(([, type]) => !(byDefault && type === `${MAIN}.worksheet+xml`)).map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
    const types = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${byDefault ? `${MAIN}.worksheet+xml` : "application/xml"}"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join("")}</Types>`;
    const names = [...this.files];
    if (this.has("backwards")) names.reverse();
    const entries: Zippable = {};
    if (this.has("folders")) entries["xl/"] = new Uint8Array(0);
    for (const [name, bytes] of [["[Content_Types].xml", strToU8(types)] as const, ...names]) entries[name] = bytes;
    return zipSync(entries, { mtime: "2022-03-06T00:00:00Z", level: this.has("stored") ? 0 : 6 });
  }
}

/** The workbook of a plan as the bytes of an .xlsx file, written without the code under test. */
export function generatedPackage(plan: BookPlan): Uint8Array {
  const has = (feature: BookFeature): boolean => plan.features.includes(feature);
  const made = new Package(has);
  const workbook = has("workbookAtRoot") ? "bok.xml" : "xl/workbook.xml";
  const strings: string[] = [];
  let tables = 0;
  const sheets: string[] = [];
  plan.sheets.forEach(({ name }, at) => {
    const part = `xl/worksheets/sheet${String(has("gapsInIds") ? at * 3 + 2 : at + 1)}.xml`;
    const { xml, linked } = generatedSheet(plan, at, strings, () => ++tables);
    made.add(part, `${MAIN}.worksheet+xml`, xml);
    for (const { id, type, part: target, contentType, contents, isExternal } of linked) {
      made.relate(part, id, type, target, isExternal);
      if (!isExternal) made.add(target, contentType, contents);
    }
    const id = has("gapsInIds") ? `Rx${String(at * 7 + 3)}` : `rId${String(at + 1)}`;
    made.relate(workbook, id, "worksheet", part);
    sheets.push(`<sheet name="${escaped(name)}" sheetId="${String(has("gapsInIds") ? at * 5 + 9 : at + 1)}" r:id="${id}"/>`);
  });
  if (strings.length > 0 || has("sharedStrings")) {
    made.add("xl/sharedStrings.xml", `${MAIN}.sharedStrings+xml`, `${HEAD}<sst ${NS} count="${String(strings.length)}" uniqueCount="${String(strings.length)}">${strings.map((item) => `<si>${item}</si>`).join("")}</sst>`);
    made.relate(workbook, "rId50", "sharedStrings", "xl/sharedStrings.xml");
  }
  if (has("styles")) {
    made.add("xl/styles.xml", `${MAIN}.styles+xml`, STYLES);
    made.relate(workbook, "rId51", "styles", "xl/styles.xml");
  }
  if (has("theme")) {
    made.add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", THEME);
    made.relate(workbook, "rId52", "theme", "xl/theme/theme1.xml");
  }
  if (has("calcChain")) {
    made.add("xl/calcChain.xml", `${MAIN}.calcChain+xml`, `${HEAD}<calcChain ${NS}><c r="D1" i="${has("gapsInIds") ? "9" : "1"}"/></calcChain>`);
    made.relate(workbook, "rId53", "calcChain", "xl/calcChain.xml");
  }
  if (has("externalLink")) {
    made.add("xl/externalLinks/externalLink1.xml", `${MAIN}.externalLink+xml`, `${HEAD}<externalLink ${NS}><externalBook r:id="rId1"><sheetNames><sheetName val="Data"/></sheetNames></externalBook></externalLink>`);
    made.relate("xl/externalLinks/externalLink1.xml", "rId1", "externalLinkPath", "annen%20bok.xlsx", true);
    made.relate(workbook, "rId54", "externalLink", "xl/externalLinks/externalLink1.xml");
  }
  if (plan.sheets.some(({ features }) => features.includes("notes") && features.includes("threads"))) {
    made.add("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", `${HEAD}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Kari Moe" id="{6B1C2F5A-0000-4A5B-9C3D-000000000002}" userId="kari" providerId="None"/></personList>`);
    made.relate(workbook, "rId55", "http://schemas.microsoft.com/office/2017/10/relationships/person", "xl/persons/person.xml");
  }
  if (has("customXml")) {
    made.add("customXml/item1.xml", "application/xml", `${HEAD}<eget xmlns="urn:eget"><a b="c">d</a></eget>`);
    made.relate(workbook, "rId56", "customXml", "customXml/item1.xml");
  }
  if (has("label")) {
    made.add("docMetadata/LabelInfo.xml", "application/vnd.ms-office.classificationlabels+xml", `${HEAD}<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{11111111-2222-3333-4444-555555555555}" enabled="1" method="Privileged" siteId="{99999999-8888-7777-6666-555555555555}" removed="0"/></clbl:labelList>`);
    made.relate("", "rId7", "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels", "docMetadata/LabelInfo.xml");
  }
  if (has("properties")) {
    made.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Kari &amp; Ola</dc:creator></cp:coreProperties>`);
    made.relate("", "rId8", `${PACKAGE_REL}/metadata/core-properties`, "docProps/core.xml");
  }
  made.relate("", "rId1", "officeDocument", workbook);
  const first = quoted(plan.sheets[0]!.name);
  const names = `<definedNames>${has("names") ? `<definedName name="Skjult" hidden="1">"a &amp; b"</definedName><definedName name="Tall_1">${escaped(first)}!$A$1:$A$8</definedName><definedName name="Tall_1" localSheetId="0" comment="lokal">${escaped(first)}!$A$1:$A$8</definedName>` : ""}</definedNames>`;
  made.add(workbook, `${MAIN}.sheet.main+xml`, `${HEAD}<workbook ${NS}${has("ignorable") ? ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"' : ""}>${
    has("filled") ? '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>' : ""
  }<workbookPr${has("date1904") ? ' date1904="1"' : ""}${has("filled") ? ' codeName="DenneBoken" defaultThemeVersion="166925"' : ""}/>${has("filled") ? '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" tabRatio="800"/></bookViews>' : ""}<sheets>${sheets.join("")}</sheets>${
    has("externalLink") ? '<externalReferences><externalReference r:id="rId54"/></externalReferences>' : ""
  }${has("names") ? names : ""}${has("filled") ? '<calcPr calcId="191029" iterate="1" iterateCount="50"/>' : ""}${has("ignorable") ? '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>' : ""}</workbook>`);
  return made.zip();
}
