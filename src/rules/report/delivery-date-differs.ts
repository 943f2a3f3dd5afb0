import type { MilestoneMention } from "../../model/text-mentions";
import { mentionsOf } from "../../model/text-mentions";
import type { ReportRow } from "../../model/initiative";
import type { Milestone } from "../../model/milestone";
import type { Programme } from "../../model/programme";
import { isoDate } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { rule, type RuleContext } from "../rule";

/** Days between what the text says and what the table says; 0 where they meet; `NONE` where the table is blank or unread. */
function daysApart({ milestone, date }: MilestoneMention, programme: Programme): number {
  const { deliveredStart, deliveredEnd } = programme.milestones.separate().at(milestone);
  if (date === null || deliveredStart === NONE || deliveredEnd === NONE) return NONE;
  return Math.max(0, date.start - deliveredEnd, deliveredStart - date.end);
}

function contradicts(mention: MilestoneMention, programme: Programme, days: number): boolean {
  if (!mention.delivered || mention.date === null) return false;
  if (!programme.milestones.separate().at(mention.milestone).saysDelivered) return true;
  return daysApart(mention, programme) > days;
}

function contradiction({ initiative }: ReportRow, programme: Programme, days: number, field: string): MilestoneMention | null {
  if (initiative === null) return null;
  return mentionsOf(programme, initiative).find((mention) => mention.field === field && contradicts(mention, programme, days)) ?? null;
}

/** The milestone that the text names, and the date that it gives it. */
function toldOf(row: ReportRow, { parameter, programme, write }: RuleContext<"days">, field: string): { readonly milestone: Milestone; readonly said: string } {
  const mention = contradiction(row, programme, parameter.days, field);
  return { milestone: programme.milestones.separate().at(mention?.milestone ?? 0), said: mention?.date ? write.date(mention.date) : "" };
}

export const deliveryDateDiffers = rule({
  id: "report/delivery-date-differs",
  answers: ["XT06"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  parameters: { days: { unit: "days", default: 3 } },
  needs: ["milestones.delivered", "milestones.id"],
  why: {
    nb: "Teksten og tabellen sier ulike ting om samme leveranse. Leseren stoler da på ingen av dem.",
    nn: "Teksten og tabellen seier ulike ting om same leveranse. Lesaren stoler då på ingen av dei.",
    en: "Text and table say different things about one delivery. Readers then trust neither.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |
| 5b | Praksis |
| 8a | Retningslinjer |
| 8b | System |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 1d | MP5 | Utrulling nasjonalt | 2022-01-31 | 2022-01-31 |
| 1e | MP1 | Analyse | 2022-02-10 | 2022-02-10 |
| 5b | MP3 | Forslag | 2022-02-10 | 2022-02-13 |
| 8a | MP3 | Rapport | 2022-02-10 | 2022-02-14 |
| 8b | MP1 | Krav | 2022-02-10 | |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2022-W02-09 | 1d | MP5 er levert 31. januar | |
| 2022-W02-09 | 1e | Startet MP1 12.1. | MP1 skal leveres 24. mars |
| 2022-W02-09 | 5b | MP3 er levert 10. februar | |
| 2022-W02-09 | 8a | [MP3 er levert 10. februar] | |
| 2022-W02-09 | 8b | [MP1 ble levert 10.02.] | |
`,
  ],
  fields: ["done", "planned", "summary"],
  when: (row, { parameter, programme }, field) => row.current && contradiction(row, programme, parameter.days, field) !== null,
  message: {
    nb: (row, context, field) => {
      const { milestone, said } = toldOf(row, context, field);
      const { write } = context;
      return !milestone.saysDelivered
        ? `Teksten sier at ${milestone.id} ble levert ${said}, men Levert er tom i milepæltabellen. Er den levert?`
        : `Teksten sier at ${milestone.id} ble levert ${said}, men milepæltabellen sier ${write.day(milestone.deliveredEnd)}. Hvilken dato er riktig?`;
    },
    nn: (row, context, field) => {
      const { milestone, said } = toldOf(row, context, field);
      const { write } = context;
      return !milestone.saysDelivered
        ? `Teksten seier at ${milestone.id} vart levert ${said}, men Levert er tom i milepæltabellen. Er han levert?`
        : `Teksten seier at ${milestone.id} vart levert ${said}, men milepæltabellen seier ${write.day(milestone.deliveredEnd)}. Kva dato er rett?`;
    },
    en: (row, context, field) => {
      const { milestone, said } = toldOf(row, context, field);
      const { write } = context;
      return !milestone.saysDelivered
        ? `The text says that ${milestone.id} was delivered on ${said}, but Delivered is blank in the milestone table. Is it delivered?`
        : `The text says that ${milestone.id} was delivered on ${said}, but the milestone table says ${write.day(milestone.deliveredEnd)}. Which date is right?`;
    },
  },
  fixes: (row, { parameter, programme, write }, field) => {
    const mention = contradiction(row, programme, parameter.days, field);
    const place = mention ? programme.tables.milestones.place(mention.milestone, "delivered") : null;
    if (!mention?.date || !place) return [];
    const day = write.day(mention.date.end);
    const { id } = programme.milestones.separate().at(mention.milestone);
    return [
      {
        label: { nb: `Sett ${id} levert ${day} i tabellen`, nn: `Set ${id} levert ${day} i tabellen`, en: `Set ${id} delivered ${day} in the table` },
        edits: [{ at: place, value: { date: isoDate(mention.date.end) } }],
      },
    ];
  },
  over: ["report/delivered-in-text-only"],
});
