import { deviationColumn, hasOppositeSign } from "../../model/deviation-sign";
import { inOfficeSign } from "../../model/deviation-word";
import { settingCell } from "../../model/setting-cells";
import { settingNames } from "../../settings/setting-names";
import { textAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";

const UNSIGNED: InEachLanguage = { nb: "uten fortegn", nn: "utan forteikn", en: "without sign" };

export const deviationWithoutSign = rule({
  id: "column/deviation-without-sign",
  answers: ["BU02"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  leansOn: ["economy.plan", "economy.actual"],
  severity: "warning",
  profile: "essential",
  parameters: { rows: { unit: "count", default: 3 } },
  needs: ["economy.plan", "economy.actual", "economy.deviation"],
  why: {
    nb: "Avvik uten fortegn sier ikke om det er brukt for mye eller for lite. Statusark leser det av virkelig og plan, men må vite at dere skriver det slik.",
    nn: "Avvik utan forteikn seier ikkje om det er brukt for mykje eller for lite. Statusark les det av verkeleg og plan, men må vite at de skriv det slik.",
    en: "Deviations without a sign do not say whether too much or too little was spent. Statusark reads that from actual and plan, but has to know that you write them so.",
  },
  examples: [
    `
[tblOkonomi]
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 100000 | 90000 | 10000 |
| '2022-01 | 1b | 100000 | 120000 | 20000 |
| '2022-01 | 1c | 100000 | 70000 | 30000 |
`,
    `
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| '2022-01 | 1a | 100000 | 90000 | -10000 |
| '2022-01 | 1b | 100000 | 120000 | 20000 |
| '2022-01 | 1c | 100000 | 70000 | 30000 |
`,
  ],
  when: ({ kind, field }, { parameter, programme }) => {
    if (kind !== "economy" || field !== "deviation") return false;
    const { counted, absolute } = deviationColumn(programme);
    return absolute > 0 && counted >= parameter.rows;
  },
  message: {
    nb: ({ title }, { programme, write }) => {
      const { counted, absolute } = deviationColumn(programme);
      return `De ${write.number(counted)} tallene i ${write.quote(title)} er uten fortegn, også ${write.number(absolute)} som er under plan. Skriver dere avvik slik?`;
    },
    nn: ({ title }, { programme, write }) => {
      const { counted, absolute } = deviationColumn(programme);
      return `Dei ${write.number(counted)} tala i ${write.quote(title)} er utan forteikn, også ${write.number(absolute)} som er under plan. Skriv de avvik slik?`;
    },
    en: ({ title }, { programme, write }) => {
      const { counted, absolute } = deviationColumn(programme);
      return `The ${write.number(counted)} figures in ${write.quote(title)} have no sign, nor have ${write.number(absolute)} that are below plan. Do you write deviations so?`;
    },
  },
  fixes: (column, { programme }) => {
    const cell = settingCell(programme, "deviationSign");
    const value = UNSIGNED[programme.language];
    const label = { nb: "Ja, uten fortegn", nn: "Ja, utan forteikn", en: "Yes, without a sign" };
    const rows = programme.economy.filter((row) => hasOppositeSign(programme, row));
    return [
      cell
        ? { label, edits: [{ at: cell, value }] }
        : { label, appends: [{ table: "programme", rows: [{ setting: textAt(settingNames.deviationSign[programme.language], 0), value }] }] },
      {
        label: { nb: "Sett fortegn", nn: "Set forteikn", en: "Write the signs" },
        edits: rows.map(({ row, deviation }) => ({ at: { row, field: column.field }, value: { ore: inOfficeSign(deviation, programme.settings) } })),
      },
    ];
  },
  over: ["economy/deviation-sign-swapped"],
});
