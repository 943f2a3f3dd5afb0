import { columnName, generatedCells, tableName, type GeneratedCell } from "./generated-cells";
import type { BookPlan, SheetFeature } from "./generated-plan";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** A sheet's part, and the parts that it points at: relationship's kind, part's name, content type and contents. */
export interface GeneratedSheet {
  readonly xml: string;
  readonly linked: readonly { readonly id: string; readonly type: string; readonly part: string; readonly contentType: string; readonly contents: string; readonly isExternal?: boolean }[];
}

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** Rows with their cells in order; without addresses, empty cells and rows fill the gaps. */
function rowsXml(cells: readonly GeneratedCell[], has: (feature: SheetFeature) => boolean): string {
  const rows: string[] = [];
  const last = Math.max(...cells.map(({ row }) => row));
  for (let row = 1; row <= last; row++) {
    const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const isBare = has("noAddresses");
    const spans = has("spans") && !isBare ? ' spans="1:13"' : "";
    const height = has("heights") && row === 2 ? ' ht="24.75" customHeight="1"' : has("heights") && row === 5 ? ' hidden="1" outlineLevel="1"' : "";
    if (own.length === 0 && !isBare) continue;
    let inside = "";
    let next = 1;
    for (const cell of own) {
      if (isBare) for (; next < cell.column; next++) inside += "<c/>";
      inside += cell.xml(isBare ? "" : ` r="${columnName(cell.column)}${String(row)}"`);
      next = cell.column + 1;
    }
    rows.push(inside === "" ? `<row${height}/>` : `<row${isBare ? "" : ` r="${String(row)}"`}${spans}${height}>${inside}</row>`);
  }
  return rows.join("");
}

function tableXml(plan: BookPlan, at: number, id: number): string {
  const { amounts, features } = plan.sheets[at]!;
  const [isTotal, isCalculated] = [features.includes("totals"), features.includes("calculated")];
  const last = 3 + amounts.length;
  const name = tableName(at);
  const area = `H3:J${String(last + (isTotal ? 1 : 0))}`;
  const formula = isCalculated ? `<calculatedColumnFormula>${name}[[#This Row],[Bel\u00f8p]]*2</calculatedColumnFormula>` : "";
  return `${HEAD}<table ${NS} id="${String(id)}" name="${name}" displayName="${name}" ref="${area}"${isTotal ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}><autoFilter ref="H3:J${String(last)}"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="-99999"/></customFilters></filterColumn></autoFilter><tableColumns count="3"><tableColumn id="1" name="Kode"${isTotal ? ' totalsRowLabel="Sum"' : ""}/><tableColumn id="2" name="Bel\u00f8p"${isTotal ? ' totalsRowFunction="sum"' : ""}/>${formula === "" ? '<tableColumn id="5" name="Dobbelt"/>' : `<tableColumn id="5" name="Dobbelt">${formula}</tableColumn>`}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

const NOTES_DRAWING = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>1, 15, 0, 2, 3, 31, 4, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
const THREAD = "{6B1C2F5A-0001-4A5B-9C3D-000000000001}";

/** The sheet of the plan with number `at`; its shared strings are put at the end of `strings`. */
export function generatedSheet(plan: BookPlan, at: number, strings: string[], nextTable: () => number): GeneratedSheet {
  const { features } = plan.sheets[at]!;
  const has = (feature: SheetFeature): boolean => features.includes(feature);
  const styled = plan.features.includes("styles");
  const number = String(at + 1);
  const linked: GeneratedSheet["linked"][number][] = [];
  const link = (kind: string, part: string, contentType: string, contents: string, isExternal = false): string => {
    const id = `rId${String(linked.length + 3)}`;
    linked.push({ id, type: kind.includes(":") ? kind : `${REL}/${kind}`, part, contentType, contents, isExternal });
    return id;
  };
  const when = (feature: SheetFeature, xml: () => string): string => (has(feature) ? xml() : "");
  const dxf = styled ? ' dxfId="0"' : "";
  const last = String(3 + plan.sheets[at]!.amounts.length);
  const tables = when("table", () => {
    const ids = [link("table", `xl/tables/gen${number}.xml`, `${MAIN}.table+xml`, tableXml(plan, at, nextTable()))];
    if (has("headerless")) ids.push(link("table", `xl/tables/bare${number}.xml`, `${MAIN}.table+xml`, `${HEAD}<table ${NS} id="${String(nextTable())}" name="Bare${number}" displayName="Bare${number}" ref="L4:M4" headerRowCount="0" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="Kolonne1"/><tableColumn id="2" name="Kolonne2"/></tableColumns></table>`));
    return `<tableParts count="${String(ids.length)}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`;
  });
  const extensions = [
    when("x14format", () => `<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-00000000000${number}}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>`),
    when("x14list", () => `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1"><x14:formula1><xm:f>$A$1:$A$8</xm:f></x14:formula1><xm:sqref>C1:C8</xm:sqref></x14:dataValidation></x14:dataValidations></ext>`),
    when("sparklines", () => `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>A1:A8</xm:f><xm:sqref>G1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`),
    when("unknownExtension", () => '<ext uri="{00000000-1111-2222-3333-444444444444}" xmlns:eget="urn:eget"><eget:ting a="1 &amp; 2">tekst</eget:ting></ext>'),
  ].join("");
  const data = generatedCells(plan, at, strings);
  const xml = `${HEAD}<worksheet ${NS} xmlns:r="${REL}">${[
    when("sheetPr", () => '<sheetPr codeName="Ark"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr>'),
    when("dimension", () => '<dimension ref="A1:M9"/>'),
    `<sheetViews><sheetView workbookViewId="0"${at === 0 ? ' tabSelected="1"' : ""}>${when("frozen", () => '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/>')}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    when("columns", () => `<cols><col min="1" max="1" width="12.7109375" customWidth="1"/><col min="2" max="6"${styled ? ' style="1"' : ""} width="9.140625"/><col min="20" max="16384" width="9.140625" hidden="1"/></cols>`),
    `<sheetData>${rowsXml(data, has)}</sheetData>`,
    when("protectedRange", () => '<protectedRanges><protectedRange sqref="A1:A8" name="Fritt"/></protectedRanges>'),
    when("filter", () => '<autoFilter ref="A12:C14"><filterColumn colId="0"><filters blank="1"><filter val="1"/></filters></filterColumn></autoFilter>'),
    when("merge", () => '<mergeCells count="2"><mergeCell ref="A20:C21"/><mergeCell ref="E20:F20"/></mergeCells>'),
    when("phonetic", () => '<phoneticPr fontId="0" type="noConversion"/>'),
    when("cellIs", () => `<conditionalFormatting sqref="A1:A4 A6:A8"><cfRule type="cellIs"${dxf} priority="1" operator="greaterThan"><formula>10</formula></cfRule></conditionalFormatting>`),
    when("scale", () => '<conditionalFormatting sqref="D1:D8"><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="0" tint="-0.25"/></colorScale></cfRule></conditionalFormatting>'),
    when("bar", () => `<conditionalFormatting sqref="A1:A8"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>${when("x14format", () => `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-00000000000${number}}</x14:id></ext></extLst>`)}</cfRule></conditionalFormatting>`),
    when("icons", () => '<conditionalFormatting sqref="C1:C8"><cfRule type="iconSet" priority="5"><iconSet iconSet="3Flags" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>'),
    when("columnFormat", () => `<conditionalFormatting sqref="I4:I${last}"><cfRule type="expression"${dxf} priority="7" stopIfTrue="1"><formula>I4&lt;0</formula></cfRule></conditionalFormatting>`),
    when("list", () => `<dataValidations count="1" disablePrompts="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Nei" error="&lt;Velg&gt;" sqref="H4:H${last} B12"><formula1>"1a,1b,1c"</formula1></dataValidation></dataValidations>`),
    when("links", () => `<hyperlinks><hyperlink ref="B1" r:id="${link("hyperlink", "https://eksempel.no/?a=1&amp;b=2", "", "", true)}" tooltip="Ut &amp; bort"/><hyperlink ref="B2" location="A1" display="inn"/></hyperlinks>`),
    when("print", () => '<printOptions horizontalCentered="1" gridLines="1"/>'),
    when("print", () => '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'),
    when("printer", () => `<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="${link("printerSettings", `xl/printerSettings/printerSettings${number}.bin`, `${MAIN}.printerSettings`, "\u0001\u0002binær")}"/>`),
    when("print", () => '<headerFooter differentFirst="1"><oddHeader>&amp;LØkonomi</oddHeader><firstFooter>&amp;P</firstFooter></headerFooter>'),
    when("breaks", () => '<rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>'),
    when("property", () => `<customProperties><customPr name="eget &amp; sitt" r:id="${link("customProperty", `xl/customProperty${number}.bin`, `${MAIN}.customProperty`, "v\u0000e\u0000r\u0000d\u0000i\u0000")}"/></customProperties>`),
    when("ignored", () => '<ignoredErrors><ignoredError sqref="B1:B8" numberStoredAsText="1"/></ignoredErrors>'),
    when("drawing", () => `<drawing r:id="${link("drawing", `xl/drawings/tegning${number}.xml`, "application/vnd.openxmlformats-officedocument.drawing+xml", `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Boks 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`)}"/>`),
    when("notes", () => {
      link("comments", `xl/comments${number}.xml`, `${MAIN}.comments+xml`, `${HEAD}<comments ${NS}><authors><author>${has("threads") ? `tc=${THREAD}` : "Kari"}</author></authors><commentList><comment ref="A2" authorId="0"${has("threads") ? ` xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="${THREAD}"` : ""} shapeId="0"><text><t>Husk &lt;dette&gt;</t></text></comment></commentList></comments>`);
      if (has("threads")) link("http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", `xl/threadedComments/threadedComment${number}.xml`, "application/vnd.ms-excel.threadedcomments+xml", `${HEAD}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" dT="2022-03-09T10:00:00.00" personId="{6B1C2F5A-0000-4A5B-9C3D-000000000002}" id="${THREAD}"><text>Husk &lt;dette&gt;</text></threadedComment></ThreadedComments>`);
      return `<legacyDrawing r:id="${link("vmlDrawing", `xl/drawings/vmlDrawing${number}.vml`, "application/vnd.openxmlformats-officedocument.vmlDrawing", NOTES_DRAWING)}"/>`;
    }),
    when("alternate", () => '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></mc:AlternateContent>'),
    tables,
    extensions === "" ? "" : `<extLst>${extensions}</extLst>`,
  ].join("")}</worksheet>`;
  return { xml, linked };
}
