import fc from "fast-check";
import { cellOfValue, dateOfValue, dateValue, moneyValue, oreOfValue, textValue, valueOfCell } from "../../src/model/fact-value";
import { FACT_FIELDS, factField, factFieldOf } from "../../src/model/fact-fields";
import { subjectOf } from "../../src/model/fact";
import { LIGHT_COLOURS } from "../../src/model/light";
import type { CellValue } from "../../src/values/cell-value";
import { LANGUAGES } from "../../src/values/language";
import { NONE } from "../../src/values/none";
import { readDate } from "../../src/values/read-date";

/** What a workbook gives back of what was written. */
function written(value: string, kind: Parameters<typeof cellOfValue>[1], language: (typeof LANGUAGES)[number]): CellValue {
  return cellOfValue(value, kind, language) as CellValue;
}

describe("a fact's value", () => {
  it.each(["2022-01-31", "jan. 2022", "uke 5 2022", "T1 2022", "2. kvartal 2022", "primo mars 2022", "innen 31.03.2022", "(ca. 05.04.2021)", "løpende", "vår 2022", "etter 01.02.2022"])(
    "is the same date after being written in any language: %s",
    (text) => {
      const reading = readDate(text, { date1904: false, periodFrom: NONE, periodTo: NONE, order: "day-first" });
      const date = reading.ok ? reading.date : null;
      if (!date) throw new Error(text);
      const value = dateValue(date);
      for (const language of LANGUAGES) expect(valueOfCell(written(value, "date", language), "date")).toBe(value);
      expect(dateOfValue(value)).toMatchObject({ start: date.start, end: date.end, precision: date.precision });
    },
  );

  it("is the same amount after being written as a number", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9e14, max: 9e14 }), (ore) => {
        const value = moneyValue({ ore, currency: "NOK" });
        expect(oreOfValue(value)).toBe(ore);
        expect(typeof cellOfValue(value, "money", "nb")).toBe("number");
        expect(valueOfCell(written(value, "money", "nb"), "money")).toBe(value);
      }),
    );
  });

  it("keeps an amount in another currency apart from kroner", () => {
    const value = moneyValue({ ore: 10_000_050, currency: "EUR" });
    expect(value).toBe("100000.5 EUR");
    expect(oreOfValue(value)).toBe(NONE);
    expect(valueOfCell(written(value, "money", "en"), "money")).toBe(value);
  });

  it("is the same light after being written in any language", () => {
    for (const colour of LIGHT_COLOURS) for (const language of LANGUAGES) expect(valueOfCell(written(colour, "light", language), "light")).toBe(colour);
  });

  it("is cleaned once and for all, and never longer than a cell", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => { expect(textValue(textValue(text))).toBe(textValue(text)); }));
    const long = "ord ".repeat(20_000);
    expect(textValue(long).length).toBeLessThanOrEqual(32_767);
    expect(textValue(textValue(long))).toBe(textValue(long));
    expect(textValue(`${long}a`)).not.toBe(textValue(`${long}b`));
  });
});

describe("fields of facts", () => {
  it("are known by their title in every language, and no two of a subject share one", () => {
    for (const field of FACT_FIELDS) {
      for (const language of LANGUAGES) expect(factFieldOf(subjectOf(field), factField(field).titles[language])).toBe(field);
    }
  });

  it("are not known by any other word", () => {
    expect(factFieldOf("milestone", "Oppdiktet")).toBeNull();
  });
});

describe("what a person has typed over a fact", () => {
  it.each<readonly [kind: Parameters<typeof valueOfCell>[1], cell: CellValue, value: string]>([
    ["money", 1500000.004, "1500000"],
    ["money", 1500000.5, "1500000.5"],
    ["money", "1,5 mill.", "1500000"],
    ["money", "1 500", "1500"],
    ["money", "mye ", "mye"],
    ["money", "", ""],
    ["money", true, ""],
    ["money", { error: "#REF!" }, "#REF!"],
    ["money", null, ""],
    ["date", 44592, "2022-01-31"],
    ["date", "31.01.22", "2022-01-31"],
    ["date", " snart ", "snart"],
    ["date", 12, "12"],
    ["light", "Gul", "yellow"],
    ["light", " kanskje ", "kanskje"],
    ["text", 12, "12"],
  ])("is read as %s: %j", (kind, cell, value) => {
    expect(valueOfCell(cell, kind)).toBe(value);
  });
});
