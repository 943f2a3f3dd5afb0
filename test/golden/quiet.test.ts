import { review } from "../../src/app/review";
import { catalogue } from "../../src/rules/catalogue";
import { cleanProgramme, reportedOn } from "../support/clean-programme";

it.each(Array.from({ length: 12 }, (_, at) => [at + 1]))("a clean programme of forty initiatives is met with silence in month %d", (month) => {
  const period = `2022-${String(month).padStart(2, "0")}`;
  const { result, programme } = review(cleanProgramme(month), { period, statusDate: null, today: reportedOn(month), language: null });
  expect(programme.milestones.length).toBe(320);
  expect(catalogue.filter(({ profile }) => profile === "essential").length - result.notRun.length).toBeGreaterThan(45);
  const loud = result.findings.filter(({ severity }) => severity !== "note");
  expect(loud.map(({ rule, sheet, cell, message }) => `${rule} ${sheet ?? ""}!${cell ?? ""} ${message}`)).toEqual([]);
});
