import type { MilestoneMention } from "../../model/text-mentions";
import { mentionsOf } from "../../model/text-mentions";
import { nearestName } from "../../model/nearest-name";
import type { ReportRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { foldText } from "../../values/fold";
import { rule } from "../rule";

function differing({ initiative }: ReportRow, programme: Programme, field: string): MilestoneMention | null {
  if (initiative === null) return null;
  const milestones = programme.milestones.separate();
  const differs = ({ name, milestone }: MilestoneMention): boolean => {
    const { description } = milestones.at(milestone);
    return foldText(name) !== foldText(description) && nearestName(name, [description]) !== null;
  };
  return mentionsOf(programme, initiative).find((mention) => mention.field === field && mention.name !== "" && differs(mention)) ?? null;
}

/** The milestone's ID and description, and the name that the text has for it. */
function toldOf(row: ReportRow, programme: Programme, field: string): { readonly id: string; readonly description: string; readonly name: string } {
  const mention = differing(row, programme, field);
  const { id, description } = programme.milestones.separate().at(mention?.milestone ?? 0);
  return { id, description, name: mention?.name ?? "" };
}

export const milestoneNameDiffers = rule({
  id: "report/milestone-name-differs",
  answers: ["XT20"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "note",
  profile: "full",
  needs: ["milestones.id", "milestones.description"],
  why: {
    nb: "To navn på samme milepæl får leseren til å lete etter den andre.",
    nn: "To namn på same milepæl får lesaren til å leite etter den andre.",
    en: "Two names for one milestone make readers look for the other.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 1f | Ledsager |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1e | MP1 | Behovskartlegging og analyse | 2022-03-31 |
| 1f | MP1 | Behovskartlegging og analyse | 2022-03-31 |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 1e | [Startet MP1 «Behovskartlegging og analyser».] | Ferdigstille MP1 «Behovskartlegging og analyse». |
| 2022-W02-09 | 1f | Startet MP1 «bestill» | |
`,
  ],
  fields: ["done", "planned", "risk", "summary"],
  when: (row, { programme }, field) => row.current && differing(row, programme, field) !== null,
  message: {
    nb: (row, { programme, write }, field) => {
      const { id, description, name } = toldOf(row, programme, field);
      return `Teksten kaller ${id} ${write.quote(name)}, men i tabellen heter den ${write.quote(description)}. Skal de være like?`;
    },
    nn: (row, { programme, write }, field) => {
      const { id, description, name } = toldOf(row, programme, field);
      return `Teksten kallar ${id} ${write.quote(name)}, men i tabellen heiter han ${write.quote(description)}. Skal dei vere like?`;
    },
    en: (row, { programme, write }, field) => {
      const { id, description, name } = toldOf(row, programme, field);
      return `The text calls ${id} ${write.quote(name)}, but in the table it is ${write.quote(description)}. Should they be the same?`;
    },
  },
  fixes: (row, { programme, write }, field) => {
    const mention = differing(row, programme, field);
    const text = programme.tables.reports.raw(row.row, field);
    if (!mention || typeof text !== "string" || !text.includes(mention.name)) return [];
    const { description } = programme.milestones.separate().at(mention.milestone);
    return [
      {
        label: { nb: `Skriv ${write.quote(description)} i teksten`, nn: `Skriv ${write.quote(description)} i teksten`, en: `Write ${write.quote(description)} in the text` },
        edits: [{ at: field, value: text.replaceAll(mention.name, description) }],
      },
    ];
  },
});
