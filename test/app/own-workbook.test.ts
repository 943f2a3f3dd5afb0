import { ownFileName } from "../../src/app/own-workbook";

test.each([
  ["Felles IKT", "2022-W02-09", "nb", "Statusark 2022-W02-09 Felles IKT.xlsx"],
  ["Shared IT", "2022-12", "en", "Status sheet 2022-12 Shared IT.xlsx"],
  ["", "2022-12", "nn", "Statusark 2022-12.xlsx"],
  ['A/B: «reiser» <ny>|"x"?*\\', "uke 2/9", "nb", "Statusark uke 2 9 A B «reiser» ny x.xlsx"],
  ["linje\nto\t\u0000\u007f slutt . .", "2022-12", "nb", "Statusark 2022-12 linje to slutt.xlsx"],
] as const)("«%s», %s in %s is called %s", (title, report, language, name) => {
  expect(ownFileName({ title, language }, report)).toBe(name);
});

test("a long title is cut between characters, and the name keeps its ending", () => {
  const name = ownFileName({ title: "😀".repeat(200), language: "nb" }, "2022-12");
  expect(name.length).toBeLessThanOrEqual(125);
  expect(name).toMatch(/^Statusark 2022-12 (😀)+\.xlsx$/u);
});
