import { settingCell } from "../../model/setting-cells";
import { settingNames } from "../../settings/setting-names";
import { numberAt, textAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";
import type { TableColumn } from "../table-column";

const FRACTION: InEachLanguage = { nb: "brøk", nn: "brøk", en: "fraction" };

function fractionRows({ column }: TableColumn): readonly number[] {
  return column.kind === "number" ? [...column.fractions] : [];
}

function valueAt({ column }: TableColumn, row: number): number {
  return column.kind === "number" ? numberAt(column.values, row) : NaN;
}

export const percentAsFraction = rule({
  id: "column/percent-as-fraction",
  answers: ["DQ10"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "0,25 kan være en firedel eller en firedels prosent. Lest feil blir vekter og avvik hundre ganger for små.",
    nn: "0,25 kan vere ein firedel eller ein firedels prosent. Lese feil blir vekter og avvik hundre gonger for små.",
    en: "0.25 can be a quarter or a quarter of one per cent. Read wrongly, weights and deviations are a hundred times too small.",
  },
  examples: [
    `
[tblMilepaeler]
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Vekt % |
| 5b | MP1 | Kartlegging | 2022-01-31 | 0.4 |
| 5b | MP2 | Pilot | 2022-05-31 | 0.6 |
`,
    `
tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Vekt % |
| 5b | MP1 | Kartlegging | 2022-01-31 | {0.4 | 0 %} |
| 5b | MP2 | Pilot | 2022-05-31 | {0.6 | 0 %} |
`,
    `
[tblOkonomi]
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik (%) |
| '2022-01 | 1a | 100000 | 90000 | -0.1 |
| '2022-01 | 1b | 100000 | 120000 | 0.2 |
`,
  ],
  when: (column, { programme }) => programme.settings.percentages !== "fraction" && column.column.kind === "number" && column.column.fractions.size > 0,
  message: {
    nb: (column, { write }) => {
      const fraction = valueAt(column, numberAt(fractionRows(column), 0)) / 100;
      return `${column.title} ser ut til å være brøk: ${write.number(fraction, 2)} leses som ${write.percent(fraction)}. Er det riktig?`;
    },
    nn: (column, { write }) => {
      const fraction = valueAt(column, numberAt(fractionRows(column), 0)) / 100;
      return `${column.title} ser ut til å vere brøk: ${write.number(fraction, 2)} blir lese som ${write.percent(fraction)}. Er det rett?`;
    },
    en: (column, { write }) => {
      const fraction = valueAt(column, numberAt(fractionRows(column), 0)) / 100;
      return `${column.title} seems to be fractions: ${write.number(fraction, 2)} is read as ${write.percent(fraction)}. Is that right?`;
    },
  },
  fixes: (column, { programme }) => {
    const cell = settingCell(programme, "percentages");
    const label = { nb: "Ja, brøk", nn: "Ja, brøk", en: "Yes, fractions" };
    const value = FRACTION[programme.language];
    return [
      cell
        ? { label, edits: [{ at: cell, value }] }
        : { label, appends: [{ table: "programme", rows: [{ setting: textAt(settingNames.percentages[programme.language], 0), value }] }] },
      {
        label: { nb: "Skriv prosent", nn: "Skriv prosent", en: "Write per cent" },
        edits: fractionRows(column).map((row) => ({ at: { row, field: column.field }, value: Math.round(valueAt(column, row) * 100) / 100 })),
      },
    ];
  },
});
