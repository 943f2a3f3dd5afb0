import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import type { TableSnapshot } from "../../../src/workbook/table-snapshot";
import { contractBytes } from "../../support/contract-workbook";

async function formatted(workbook: XlsxWorkbook): Promise<readonly (readonly [string, TableSnapshot["formatted"]])[]> {
  return (await workbook.read()).tables.filter((table) => table.formatted).map((table) => [table.name, table.formatted] as const);
}

const THEIRS = [["tblMilepaeler", [[], [], [{ from: 0, to: 3 }], [{ from: 0, to: 3 }], []]]];

it("a table tells which of its rows have a conditional format of the user's, in its own rows", async () => {
  expect(await formatted(new XlsxWorkbook(openXlsx(contractBytes())))).toEqual(THEIRS);
});

it("and says nothing of ours", async () => {
  const workbook = new XlsxWorkbook(openXlsx(contractBytes()));
  await workbook.paint({
    live: [{ name: "milestone/overdue", sheet: "Milepæler", address: "B3:B5", formula: "B3=1", style: "warning" }],
    painted: [{ sheet: "Økonomi 'nå'", cells: ["B2", "B3"], style: "error" }],
  });
  expect(await formatted(workbook)).toEqual(THEIRS);
});
