import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { madeSnapshot, typedDate } from "./made-snapshot";

/** Of the programmes made here. */
export const LARGE_PERIOD = { id: "2022-W02-09", from: typedDate("2022-01-10"), to: typedDate("2022-03-06"), costDate: typedDate("2022-02-28") };

/** A programme in which every initiative reports. */
export function largeProgramme(initiatives: number, milestones: number): WorkbookSnapshot {
  const codes = Array.from({ length: initiatives }, (_, index) => `${String(index + 1)}a`);
  return madeSnapshot({
    periods: [LARGE_PERIOD],
    initiatives: codes.map((code, index) => ({
      code, area: `Område ${String(index % 7)}`, name: `Tiltak ${code} med et navn som ikke er helt kort`, leader: "Kari Nordmann", status: index % 9 === 0 ? "fullført" : "pågår",
      budget: 1_000_000 * (index + 1), vat: index % 3 === 0 ? "ekskl." : "inkl.",
    })),
    milestones: codes.flatMap((code, index) => Array.from({ length: milestones }, (_, n) => ({
      code, id: `MP${String(n + 1)}`, description: `Milepæl nummer ${String(n + 1)} som leverer det som er avtalt for ${code}`,
      baseline: LARGE_PERIOD.from - 200 + n * 20, delivered: n < 8 + (index % 5) ? LARGE_PERIOD.from - 195 + n * 20 : null,
    }))),
    economy: codes.map((code, index) => ({ period: LARGE_PERIOD.id, code, plan: 500_000 * (index + 1), actual: 480_000 * (index + 1) + (index % 4) * 90_000, comment: "Som ventet." })),
    reports: codes.map((code) => ({
      period: LARGE_PERIOD.id, code, done: "• Gjort dette\n• Og dette", planned: "• Skal gjøre dette", risk: "• Ressurser",
    })),
    risks: codes.map((code, index) => ({ id: `R${String(index + 1)}`, code, description: `Risiko for ${code}`, probability: (index % 5) + 1, consequence: (index % 4) + 1 })),
    decisions: codes.slice(0, 40).map((code) => ({ period: LARGE_PERIOD.id, code, what: `Godkjenne ny plan for ${code}`, who: "Styringsgruppen", due: LARGE_PERIOD.to + 10 })),
  });
}
