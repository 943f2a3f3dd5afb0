import { onFreshSheet, type Fact, type FactAnswer } from "../fact";

const TEXTS = ["=1+1", "+47 22 22 22 22", "-1+1", "@SUM(A1)", "'Rutine'", "1/2", "00123"];

/** Writes the texts into cells with the format `@`, and says which did not come back as they are. */
async function changed(written: (text: string) => string): Promise<FactAnswer> {
  return onFreshSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, TEXTS.length, 1);
    range.numberFormat = TEXTS.map(() => ["@"]);
    range.values = TEXTS.map((text) => [written(text)]);
    const live = range.getSpecialCellsOrNullObject("Formulas");
    live.load("address");
    range.load("values,valueTypes");
    await context.sync();
    const lost = TEXTS.filter((text, row) => range.values[row]?.[0] !== text || String(range.valueTypes[row]?.[0]) !== "String");
    const formulas = live.isNullObject ? "no formula" : `formulas in ${live.address}`;
    return { holds: lost.length === 0 && live.isNullObject, seen: `${formulas}; ${lost.length === 0 ? "every text came back" : `changed: ${lost.join(" · ")}`}` };
  });
}

export const TEXT_FACTS: readonly Fact[] = [
  { name: "«@» alone before the value keeps every text as it is, an apostrophe in front too", find: () => changed((text) => text) },
  { name: "«@» and an apostrophe before the text keeps every text as it is", find: () => changed((text) => `'${text}`) },
];
