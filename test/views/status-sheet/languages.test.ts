import { LIGHT_COLOURS } from "../../../src/model/light";
import { lightText } from "../../../src/views/light-symbols";
import { statusSheet } from "../../../src/views/status-sheet/status-sheet";
import { LANGUAGES, type Language } from "../../../src/values/language";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { sampleProgramme } from "../../support/sample-programme";

const plans = new Map(LANGUAGES.map((language) => [language, statusSheet(sampleProgramme(language))]));

/** Numbers, dates and lights by page, in reading order: what the sheet says besides words. */
function factsOf(plan: SheetPlan, language: Language): readonly unknown[] {
  const lights = new Map(LIGHT_COLOURS.map((colour) => [lightText(colour, language), colour]));
  return plan.pages.map(({ slot, cells }) => [slot, ...cells.flatMap(({ value, link, remark }) => {
    const fact = typeof value === "string" ? lights.get(value) : value;
    return [...(fact === undefined ? [] : [fact]), ...(link === undefined ? [] : [link]), ...(remark === undefined ? [] : [remark])];
  })]);
}

test("bokmål, nynorsk and English print the same facts", () => {
  const [nb, nn, en] = LANGUAGES.map((language) => factsOf(plans.get(language)!, language));
  expect(nn).toEqual(nb);
  expect(en).toEqual(nb);
});

test("no label of one language is left in another", () => {
  const textOf = (language: Language): string => JSON.stringify(plans.get(language)!.pages);
  for (const word of ["Endringer siden", "Til beslutning", "Tiltaksleder", "Virkelig", "Veikart", "Forfaller snart", "Levert sent"]) {
    expect(textOf("nb")).toContain(word);
    expect(textOf("nn")).not.toContain(word);
    expect(textOf("en")).not.toContain(word);
  }
});
