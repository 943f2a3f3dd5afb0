import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import type { Day } from "../../values/calendar-date";
import { valueAt } from "../../values/item-at";
import { NONE } from "../../values/none";
import { rule } from "../rule";

/** Rows of the largest group of milestones that were delivered on one single day. */
function largestGroup({ milestones }: Initiative, { tables }: Programme): readonly number[] {
  const { start, end } = tables.milestones.date("delivered");
  const groups = new Map<number, number[]>();
  let largest: readonly number[] = [];
  for (const row of milestones) {
    const day = valueAt(end, row);
    if (day === NONE || start[row] !== day) continue;
    const group = groups.get(day) ?? [];
    group.push(row);
    groups.set(day, group);
    if (group.length > largest.length) largest = group;
  }
  return largest;
}

function dayOf([row = -1]: readonly number[], { tables }: Programme): Day {
  return valueAt(tables.milestones.date("delivered").end, row);
}

function names(rows: readonly number[], { tables }: Programme): readonly string[] {
  const ids = tables.milestones.text("id").values;
  const descriptions = tables.milestones.text("description").values;
  return rows.map((row) => ids[row] || descriptions[row] || String(tables.milestones.sheetRow(row)));
}

export const sameDeliveryDate = rule({
  id: "initiative/same-delivery-date",
  answers: ["MS19"],
  kind: "data",
  subject: "initiative",
  looksAt: "initiative",
  severity: "note",
  profile: "full",
  parameters: { milestones: { unit: "count", default: 3 } },
  needs: ["milestones.delivered"],
  why: {
    nb: "Når mange milepæler er levert samme dag, er datoene ofte fylt inn samlet i ettertid, og forsinkelsene blir ikke riktige.",
    nn: "Når mange milepælar er leverte same dag, er datoane ofte fylte inn samla i ettertid, og forseinkingane blir ikkje rette.",
    en: "When many milestones were delivered on the same day, the dates were often filled in together afterwards, and the slips are not right.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 8a | MP1 | Høring | 2022-01-31 | 2022-03-10 |
| 8a | MP2 | Rapport | 2022-02-28 | 2022-03-10 |
| 8a | MP3 | Sluttrapport | 2022-02-28 | [2022-03-10] |
| 5b | MP1 | Høring | 2022-01-31 | 2022-03-10 |
| 5b | MP2 | Rapport | 2022-02-28 | 2022-03-10 |`,
  ],
  when: (initiative, { programme, parameter }) =>
    initiative.milestones.length >= parameter.milestones && largestGroup(initiative, programme).length >= parameter.milestones,
  at: (initiative, { programme, parameter }) =>
    programme.tables.milestones.place(largestGroup(initiative, programme)[parameter.milestones - 1] ?? 0, "delivered"),
  message: {
    nb: (initiative, { programme, write }) => {
      const rows = largestGroup(initiative, programme);
      const day = write.day(dayOf(rows, programme));
      return `${write.list(names(rows, programme))} i ${initiative.code} har samme leveringsdato, ${day}. Er datoene riktige?`;
    },
    nn: (initiative, { programme, write }) => {
      const rows = largestGroup(initiative, programme);
      const day = write.day(dayOf(rows, programme));
      return `${write.list(names(rows, programme))} i ${initiative.code} har same leveringsdato, ${day}. Er datoane rette?`;
    },
    en: (initiative, { programme, write }) => {
      const rows = largestGroup(initiative, programme);
      const day = write.day(dayOf(rows, programme));
      return `${write.list(names(rows, programme))} in ${initiative.code} have the same delivery date, ${day}. Are the dates right?`;
    },
  },
});
