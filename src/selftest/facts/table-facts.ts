import { onFreshSheet, type Fact } from "../fact";

const TABLE = "tblSelvtestAntagelse";

/** A table of three rows in A1:B4 with a live rule over its second column, which looks at the first. */
async function withTable<T>(work: (sheet: Excel.Worksheet, table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return onFreshSheet(async (sheet, context) => {
    sheet.getRange("A1:B4").values = [["Nr", "Verdi"], [3, "c"], [1, "a"], [2, "b"]];
    const table = sheet.tables.add("A1:B4", true);
    table.name = TABLE;
    const format = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=AND(N("statusark/selftest")=0,$A2>2)';
    format.custom.format.fill.color = "#FFEB9C";
    sheet.activate();
    await context.sync();
    return work(sheet, table, context);
  });
}

async function ruleAddress(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/type");
  await context.sync();
  const ranges = conditionalFormats.items.map((format) => format.getRanges());
  for (const each of ranges) each.load("address");
  await context.sync();
  return ranges.map(({ address }) => address).join(" and ");
}

export const TABLE_FACTS: readonly Fact[] = [
  {
    name: "a table does not grow by itself from a write below it",
    find: () =>
      withTable(async (sheet, table, context) => {
        sheet.getRange("A5:B5").values = [[4, "d"]];
        await context.sync();
        const range = table.getRange();
        range.load("address");
        await context.sync();
        return { holds: range.address.endsWith("A1:B4"), seen: `the table is ${range.address}` };
      }),
  },
  {
    name: "a live rule over a whole column grows with its table",
    find: () =>
      withTable(async (sheet, table, context) => {
        sheet.getRange("A5:B5").values = [[4, "d"]];
        table.resize("A1:B5");
        await context.sync();
        const address = await ruleAddress(sheet, context);
        return { holds: address.endsWith("B2:B5"), seen: `the rule covers ${address}` };
      }),
  },
  {
    name: "a live rule that looks at another cell is drawn anew at each edit",
    async find(ask) {
      await withTable(async () => undefined);
      const isSo = await ask({
        nb: "B2 skal være gul. Skriv 1 i A2, uten å gjøre noe annet. Ble B2 hvit med det samme?",
        nn: "B2 skal vere gul. Skriv 1 i A2, utan å gjere noko anna. Vart B2 kvit med det same?",
        en: "B2 should be yellow. Type 1 into A2 and do nothing else. Did B2 turn white at once?",
      });
      return { holds: isSo, seen: `seen by a person: ${String(isSo)}` };
    },
  },
  {
    name: "sorting a table keeps one live rule over its column",
    find: () =>
      withTable(async (sheet, table, context) => {
        table.sort.apply([{ key: 0, ascending: true }]);
        const range = sheet.getRange("A2:A4");
        range.load("values");
        await context.sync();
        const address = await ruleAddress(sheet, context);
        const order = range.values.map(([value]) => String(value)).join(" ");
        return { holds: order === "1 2 3" && address.endsWith("B2:B4"), seen: `order ${order}; the rule covers ${address}` };
      }),
  },
];
