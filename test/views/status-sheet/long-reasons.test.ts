import { review } from "../../../src/app/review";
import { dayFromIso } from "../../../src/values/calendar-date";
import { LANGUAGES } from "../../../src/values/language";
import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { bookOfReports, rewrite } from "../../support/later-reports";
import { planProblems } from "../../support/plan-problems";

const LONG = "Dette er en svært lang begrunnelse som noen har skrevet uten å tenke på at den skal stå på en side. ".repeat(80);

it("a light's reason longer than a page goes on over pages, on the initiative's and in the changes", async () => {
  const book = await bookOfReports(4, [], false);
  const workbook = new XlsxWorkbook(book);
  await workbook.read();
  await workbook.commit({ appended: [{ table: "tblRapporter", rows: [{ PeriodeID: "2022-W26-33", Kode: "5b", "Lys overstyrt": "økonomi: rød", Begrunnelse: LONG }] }] });
  await rewrite(workbook, "tblOkonomi", ["2022-W26-33", "1e"], { Kommentar: LONG });
  const snapshot = await workbook.read();
  for (const language of LANGUAGES) {
    const { programme } = review(snapshot, { period: "2022-W26-33", statusDate: null, today: dayFromIso("2022-08-24"), language });
    const plan = statusSheet(programme);
    expect(planProblems(plan)).toEqual([]);
    const text = plan.pages.flatMap(({ cells }) => cells.map(({ value }) => (typeof value === "string" ? value : ""))).join(" ").replace(/\s+/g, " ");
    expect(text.split("uten å tenke på at den skal").length - 1).toBeGreaterThanOrEqual(80 * 3);
  }
});
