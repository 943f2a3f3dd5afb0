import type { Milestone } from "../../model/milestone";
import type { Programme } from "../../model/programme";
import { remembered } from "../../model/remembered";
import { foldText } from "../../values/fold";
import { rowAt, textAt } from "../../values/item-at";
import { rule } from "../rule";

/** For every row, an earlier one of its initiative with the same description. */
const sameDescription = remembered(({ tables, initiatives }) => {
  const descriptions = tables.milestones.text("description").values;
  const earlier = new Int32Array(descriptions.length).fill(-1);
  for (const { milestones } of initiatives) {
    const first = new Map<string, number>();
    for (const row of milestones) {
      const folded = foldText(textAt(descriptions, row));
      const known = first.get(folded);
      if (known === undefined) first.set(folded, row);
      else earlier[row] = known;
    }
  }
  return earlier;
});

function sameAs({ row }: Milestone, programme: Programme): number {
  return rowAt(sameDescription(programme), row);
}

export const weakDescription = rule({
  id: "milestone/weak-description",
  answers: ["MS31"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "note",
  profile: "off",
  parameters: { characters: { unit: "characters", default: 8 } },
  needs: ["milestones.description"],
  why: {
    nb: "En milepæl bør si hva som da er oppnådd, slik at to lesere er enige om den er levert.",
    nn: "Ein milepæl bør seie kva som då er oppnådd, slik at to lesarar er einige om han er levert.",
    en: "A milestone should say what is then achieved, so that two readers agree on whether it is delivered.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b | MP1 | [Syv teg] | 2022-01-31 |
| 5b | MP2 | Åtte teg | 2022-02-28 |
| 5b | MP3 | Testing utført i pilotområde | 2022-03-31 |
| 5b | MP4 | [Testing utført i pilotområde] | 2022-04-29 |`,
  ],
  when: (milestone, { programme, parameter }) =>
    milestone.description !== "" && (milestone.description.length < parameter.characters || sameAs(milestone, programme) >= 0),
  at: "description",
  message: {
    nb: (milestone, { programme, write }) => {
      const other = sameAs(milestone, programme);
      if (other < 0) return `Beskrivelsen ${write.quote(milestone.description)} sier lite. Hva er oppnådd når den er levert?`;
      return `To milepæler heter ${write.quote(milestone.description)} (rad ${String(programme.tables.milestones.sheetRow(other))} og ${String(programme.tables.milestones.sheetRow(milestone.row))}). Hva skiller dem?`;
    },
    nn: (milestone, { programme, write }) => {
      const other = sameAs(milestone, programme);
      if (other < 0) return `Skildringa ${write.quote(milestone.description)} seier lite. Kva er oppnådd når han er levert?`;
      return `To milepælar heiter ${write.quote(milestone.description)} (rad ${String(programme.tables.milestones.sheetRow(other))} og ${String(programme.tables.milestones.sheetRow(milestone.row))}). Kva skil dei?`;
    },
    en: (milestone, { programme, write }) => {
      const other = sameAs(milestone, programme);
      if (other < 0) return `The description ${write.quote(milestone.description)} says little. What is achieved when it is delivered?`;
      return `Two milestones are called ${write.quote(milestone.description)} (rows ${String(programme.tables.milestones.sheetRow(other))} and ${String(programme.tables.milestones.sheetRow(milestone.row))}). What sets them apart?`;
    },
  },
});
