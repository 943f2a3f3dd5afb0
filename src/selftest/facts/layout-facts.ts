import { onFreshSheet, type Fact } from "../fact";

export const LAYOUT_FACTS: readonly Fact[] = [
  {
    name: "copyFrom of formats carries merged cells along",
    find: () =>
      onFreshSheet(async (sheet, context) => {
        sheet.getRange("A1:B2").merge(false);
        sheet.getRange("D1").copyFrom("A1:B2", "Formats");
        await context.sync();
        const merged = sheet.getRange("D1:E2").getMergedAreasOrNullObject();
        merged.load("address");
        await context.sync();
        return { holds: !merged.isNullObject, seen: merged.isNullObject ? "D1:E2 holds no merged cells" : `merged: ${merged.address}` };
      }),
  },
  {
    name: "manual page breaks stand with a fixed scale",
    async find(ask) {
      const counted = await onFreshSheet(async (sheet, context) => {
        sheet.getRange("A1:C40").values = Array.from({ length: 40 }, (_, row) => [row + 1, "tekst", "tekst"]);
        sheet.pageLayout.zoom = { scale: 100 };
        sheet.horizontalPageBreaks.add("A11");
        sheet.horizontalPageBreaks.add("A21");
        sheet.activate();
        const count = sheet.horizontalPageBreaks.getCount();
        sheet.pageLayout.load("zoom");
        await context.sync();
        return { breaks: count.value, scale: sheet.pageLayout.zoom.scale };
      });
      const isSo = await ask({
        nb: "Åpne forhåndsvisning av utskriften (Ctrl+P). Er det tre sider, med 10, 10 og 20 rader? Lukk den igjen før du svarer.",
        nn: "Opne førehandsvising av utskrifta (Ctrl+P). Er det tre sider, med 10, 10 og 20 rader? Lukk ho att før du svarar.",
        en: "Open the print preview (Ctrl+P). Are there three pages, of 10, 10 and 20 rows? Close it again before you answer.",
      });
      return { holds: counted.breaks === 2 ? isSo : false, seen: `${String(counted.breaks)} breaks at a scale of ${String(counted.scale)}; seen in the preview: ${String(isSo)}` };
    },
  },
  {
    name: "custom properties of a worksheet are not copied with it",
    find: () =>
      onFreshSheet(async (sheet, context) => {
        sheet.customProperties.add("statusark-selftest", "1");
        await context.sync();
        const copy = sheet.copy("End");
        const property = copy.customProperties.getItemOrNullObject("statusark-selftest");
        property.load("value");
        await context.sync();
        return { holds: property.isNullObject, seen: property.isNullObject ? "the copy has none" : "the copy has it too" };
      }),
  },
  {
    name: "functions.date(1904,1,1) tells a workbook that counts from 1904",
    async find(ask) {
      const serial = await Excel.run(async (context) => {
        const date = context.workbook.functions.date(1904, 1, 1);
        date.load("value");
        await context.sync();
        return date.value;
      });
      const is1904 = await ask({
        nb: "Bruker denne arbeidsboken datosystemet 1904 (Fil › Alternativer › Avansert)?",
        nn: "Bruker denne arbeidsboka datosystemet 1904 (Fil › Alternativ › Avansert)?",
        en: "Does this workbook use the 1904 date system (File › Options › Advanced)?",
      });
      return { holds: is1904 === null ? null : serial === (is1904 ? 0 : 1462), seen: `${String(serial)}; counts from 1904: ${String(is1904)}` };
    },
  },
];
