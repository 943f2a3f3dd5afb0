import { deviationColumn } from "../../model/deviation-sign";
import { settingCell } from "../../model/setting-cells";
import { settingNames } from "../../settings/setting-names";
import type { Settings } from "../../settings/settings";
import { textAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";

const SIGNS: Readonly<Record<Settings["deviationSign"], InEachLanguage>> = {
  "actual-plan": { nb: "virkelig − plan", nn: "verkeleg − plan", en: "actual − plan" },
  "plan-actual": { nb: "plan − virkelig", nn: "plan − verkeleg", en: "plan − actual" },
};

export const deviationSign = rule({
  id: "column/deviation-sign",
  answers: ["BU02"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  leansOn: ["economy.plan", "economy.actual"],
  severity: "warning",
  profile: "essential",
  parameters: { share: { unit: "share", default: 0.8 }, rows: { unit: "count", default: 3 } },
  needs: ["economy.plan", "economy.actual", "economy.deviation"],
  why: {
    nb: "Nesten alle avvikene har motsatt fortegn av det innstillingen sier. Da er det trolig innstillingen som er feil, ikke hver rad.",
    nn: "Nesten alle avvika har motsett forteikn av det innstillinga seier. Då er det truleg innstillinga som er feil, ikkje kvar rad.",
    en: "Nearly all deviations have the opposite sign of what the setting says. Then it is probably the setting that is wrong, not every row.",
  },
  examples: [
    `
[tblOkonomi]
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 100000 | 90000 | 10000 |
| '2022-01 | 1b | 100000 | 120000 | -20000 |
| '2022-01 | 1c | 100000 | 70000 | 30000 |
| '2022-01 | 1d | 100000 | 60000 | 40000 |
| '2022-01 | 1e | 100000 | 50000 | -50000 |
`,
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 100000 | 90000 | 10000 |
| '2022-01 | 1b | 100000 | 120000 | -20000 |
| '2022-01 | 1c | 100000 | 70000 | 30000 |
| '2022-01 | 1d | 100000 | 60000 | -40000 |
`,
  ],
  when: ({ kind, field }, { parameter, programme }) => {
    if (kind !== "economy" || field !== "deviation") return false;
    const { counted, opposite, absolute } = deviationColumn(programme);
    return absolute === 0 && counted >= parameter.rows && opposite >= parameter.share * counted;
  },
  message: {
    nb: ({ title }, { programme, write }) => {
      const { counted, opposite } = deviationColumn(programme);
      const [is, other] = programme.settings.deviationSign === "actual-plan" ? ["virkelig − plan", "plan − virkelig"] : ["plan − virkelig", "virkelig − plan"];
      return `${String(opposite)} av ${String(counted)} tall i ${write.quote(title)} er ${other}, mens innstillingen sier ${is}. Hva er riktig for dere?`;
    },
    nn: ({ title }, { programme, write }) => {
      const { counted, opposite } = deviationColumn(programme);
      const [is, other] = programme.settings.deviationSign === "actual-plan" ? ["verkeleg − plan", "plan − verkeleg"] : ["plan − verkeleg", "verkeleg − plan"];
      return `${String(opposite)} av ${String(counted)} tal i ${write.quote(title)} er ${other}, medan innstillinga seier ${is}. Kva er rett for dykk?`;
    },
    en: ({ title }, { programme, write }) => {
      const { counted, opposite } = deviationColumn(programme);
      const [is, other] = programme.settings.deviationSign === "actual-plan" ? ["actual − plan", "plan − actual"] : ["plan − actual", "actual − plan"];
      return `${String(opposite)} of ${String(counted)} figures in ${write.quote(title)} are ${other}, while the setting says ${is}. Which is right for you?`;
    },
  },
  fixes: (_column, { programme }) => {
    const opposite = programme.settings.deviationSign === "actual-plan" ? "plan-actual" : "actual-plan";
    const words = SIGNS[opposite];
    const other = words[programme.language];
    const label = { nb: `Innstillingen blir ${words.nb}`, nn: `Innstillinga blir ${words.nn}`, en: `Set the sign to ${words.en}` };
    const cell = settingCell(programme, "deviationSign");
    return [
      cell
        ? { label, edits: [{ at: cell, value: other }] }
        : { label, appends: [{ table: "programme", rows: [{ setting: textAt(settingNames.deviationSign[programme.language], 0), value: other }] }] },
    ];
  },
  over: ["economy/deviation-sign-swapped", "economy/deviation-does-not-add-up"],
});
