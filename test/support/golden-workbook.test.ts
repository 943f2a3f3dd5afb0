import { goldenWorkbook, typedDate } from "./golden-workbook";

const CASE = String.raw`
Et kontor med én tabell.
I dag: 2022-04-01

## Plan @ Ark1!C5
| Tiltak | Planlagt ferdig | Levert | Beløp |
|--------|-----------------|--------|-------|
| 5b     | [2022-01-31]    | 'Jan-22 | -12.5 |
| [A\|B] | {31.01.22 | dd.mm} | {=D6+1 | 3} | #REF! |
`;

describe("goldenWorkbook", () => {
  const { snapshot, flagged, today } = goldenWorkbook(CASE);
  const [table] = snapshot.tables;

  it("reads typed dates, numbers, texts, formats, formulas and errors", () => {
    expect(table?.rows).toEqual([
      ["5b", typedDate("2022-01-31"), "Jan-22", -12.5],
      ["A|B", typedDate("2022-01-31"), 3, { error: "#REF!" }],
    ]);
    expect(table?.formats[1]).toEqual(["dd.mm.yyyy", "dd.mm"]);
    expect(table?.formulas).toEqual([null, null, [null, "=D6+1"], null]);
  });

  it("puts the table where its name says, and knows what is flagged", () => {
    expect(table).toMatchObject({ name: "Plan", sheet: "Ark1", firstRow: 6, firstColumn: 3 });
    expect(flagged).toEqual(["Ark1!D6", "Ark1!C7"]);
    expect(typedDate("2022-04-01") - 25569).toBe(today);
  });

  it("refuses what could be a text or a number", () => {
    expect(() => goldenWorkbook("tblX\n| A |\n| 31.01.22 |")).toThrow("Write '31.01.22");
  });
});
