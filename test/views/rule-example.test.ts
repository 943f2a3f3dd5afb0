import { exampleCells, ruleExample } from "../../src/views/rule-example";

test("the row in brackets is shown with what says whose it is, in the language's own dates and numbers", () => {
  const example = "tblOkonomi\n| Kode | Plan hittil | Virkelig hittil | Dato |\n| 1a | 100 | 100 | |\n| 1b | 4800000 | ['3.5 MNOK] | 2022-01-31 |";
  expect(exampleCells(example, "nb").map(({ title, value }) => `${title} ${value}`)).toEqual(["Kode 1b", "Plan hittil 4\u00a0800\u00a0000", "Virkelig hittil 3.5 MNOK", "Dato 31.01.2022"]);
  expect(exampleCells(example, "en").map(({ value, isFlagged }) => (isFlagged ? `[${value}]` : value))).toEqual(["1b", "4,800,000", "[3.5 MNOK]", "31 Jan 2022"]);
});

test("a blank cell in brackets is said to be blank; a row with formats or no row in brackets is not shown", () => {
  expect(exampleCells("| Kode | ID |\n| 8a | [] |", "nb")[1]).toEqual({ title: "ID", value: "(tom)", isFlagged: true });
  expect(exampleCells("| Kode | Dato |\n| 8a | [{31.01.22 | dd.mm}] |", "nb")).toEqual([]);
  expect(exampleCells("tblTiltak\n| Kode |\n| 8a |", "nb")).toEqual([]);
});

test("rules have their examples by name; an unknown one has none", () => {
  expect(ruleExample("milestone/duplicate-id", "nb").find(({ isFlagged }) => isFlagged)).toEqual({ title: "ID", value: "MP2", isFlagged: true });
  expect(ruleExample("milestone/no-such-rule", "nb")).toEqual([]);
});
