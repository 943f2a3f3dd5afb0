import { openErrors } from "../../src/app/open-errors";
import { review } from "../../src/app/review";
import type { Day } from "../../src/values/calendar-date";
import type { Workbook } from "../../src/workbook/workbook";

/** Acknowledges every open error of a workbook as a person would, in its own table. */
export async function acknowledgeErrors(workbook: Workbook, today: Day, period: string | null = null): Promise<number> {
  const snapshot = await workbook.read();
  const { result, programme } = review(snapshot, { period, statusDate: null, today, language: "nb" });
  const errors = openErrors(result);
  const table = programme.tables.acknowledgements.parts[0]?.snapshot;
  if (!table) throw new Error("The workbook has no table of acknowledgements");
  const names = [...new Map(errors.map(({ rule, key }) => [`${rule} ${key}`, { rule, key }])).values()];
  const rows = names.map(({ rule, key }) => ({ Regel: rule, Nøkkel: key, Begrunnelse: "Avklart med tiltaksleder", Initialer: "HH", Dato: { date: "2022-03-09" } }));
  await workbook.commit({ appended: [{ table: table.name, rows }] });
  return names.length;
}
