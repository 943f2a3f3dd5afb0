import type { InEachLanguage } from "../../values/language";
import { onFreshSheet, type Ask, type Fact, type FactAnswer } from "../fact";

/** Addresses that events told of while a person did something. */
async function toldWhile(ask: Ask, question: InEachLanguage<string>): Promise<{ readonly told: readonly string[]; readonly answer: boolean | null }> {
  const told: string[] = [];
  const handler = await onFreshSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["kopier meg"], ["og meg"], [""]];
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nei" } };
    sheet.activate();
    const added = sheet.onChanged.add(async ({ address, changeType }) => { told.push(`${changeType} ${address}`); });
    await context.sync();
    return added;
  });
  const answer = await ask(question);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  return { told, answer };
}

function answerOf({ told, answer }: { readonly told: readonly string[]; readonly answer: boolean | null }, cell: string): FactAnswer {
  if (answer !== true) return { holds: null, seen: "not tried" };
  return { holds: told.some((each) => each.includes(cell)), seen: told.length === 0 ? "no event came" : told.join(", ") };
}

export const EVENT_FACTS: readonly Fact[] = [
  {
    name: "an event tells of a paste",
    find: async (ask) =>
      answerOf(await toldWhile(ask, {
        nb: "Kopier A1:A2 og lim inn i E1. Svar «Ja» når det er gjort.",
        nn: "Kopier A1:A2 og lim inn i E1. Svar «Ja» når det er gjort.",
        en: "Copy A1:A2 and paste it into E1. Answer “Yes” when it is done.",
      }), "E1"),
  },
  {
    name: "an event tells of a choice from a drop-down",
    find: async (ask) =>
      answerOf(await toldWhile(ask, {
        nb: "Velg «ja» fra nedtrekkslisten i C1. Svar «Ja» når det er gjort.",
        nn: "Vel «ja» frå nedtrekkslista i C1. Svar «Ja» når det er gjort.",
        en: "Choose “ja” from the drop-down list in C1. Answer “Yes” when it is done.",
      }), "C1"),
  },
  {
    name: "reading and listening leave the user's undo alone",
    async find(ask) {
      await onFreshSheet(async (sheet, context) => {
        sheet.activate();
        await context.sync();
      });
      const isTyped = await ask({
        nb: "Skriv 7 i A1. Svar «Ja» når det er gjort.",
        nn: "Skriv 7 i A1. Svar «Ja» når det er gjort.",
        en: "Type 7 into A1. Answer “Yes” when it is done.",
      });
      if (isTyped !== true) return { holds: null, seen: "not tried" };
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
        used.load("values");
        await context.sync();
      });
      const isUndone = await ask({
        nb: "Klikk i arket og trykk Ctrl+Z. Ble A1 tom igjen?",
        nn: "Klikk i arket og trykk Ctrl+Z. Vart A1 tom att?",
        en: "Click in the sheet and press Ctrl+Z. Is A1 empty again?",
      });
      return { holds: isUndone, seen: `seen by a person: ${String(isUndone)}` };
    },
  },
];
