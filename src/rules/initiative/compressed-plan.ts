import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { NONE } from "../../values/none";
import { rule } from "../rule";

interface Compression {
  /** Row of the last milestone, whose date stands still; −1 where it does not. */
  readonly last: number;
  /** Rows before it that have slipped beyond the limit. */
  readonly slipped: readonly number[];
}

const NOT_COMPRESSED: Compression = { last: -1, slipped: [] };

function compression({ milestones }: Initiative, programme: Programme, limit: number): Compression {
  const rows = programme.milestones.separate();
  let last = -1;
  let lastDay = NONE;
  for (const row of milestones) {
    const { baselineEnd } = rows.at(row);
    if (baselineEnd !== NONE && baselineEnd >= lastDay) [last, lastDay] = [row, baselineEnd];
  }
  if (last < 0) return NOT_COMPRESSED;
  const end = rows.at(last);
  if (end.isDelivered || end.slipDays !== 0) return NOT_COMPRESSED;
  const slipped = milestones.filter((row) => row !== last && rows.at(row).slipDays > limit);
  return { last, slipped };
}

function nameOf(row: number, { tables }: Programme): string {
  return tables.milestones.text("id").values[row] || tables.milestones.textAt("description", row);
}

export const compressedPlan = rule({
  id: "initiative/compressed-plan",
  answers: ["MS24"],
  kind: "status",
  subject: "initiative",
  looksAt: "initiative",
  severity: "warning",
  profile: "full",
  parameters: { days: { unit: "days", default: 14 }, milestones: { unit: "count", default: 2 } },
  needs: ["milestones.baseline"],
  why: {
    nb: "Når milepælene før siste flyttes, men den siste står stille, presses arbeidet sammen. Som regel glir slutten også.",
    nn: "Når milepælane før den siste blir flytta, men den siste står stille, blir arbeidet pressa saman. Som regel glir slutten òg.",
    en: "When the earlier milestones move but the last one stands still, the work is squeezed. As a rule the end slips too.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 5b | MP1 | 15 dager | 2022-03-31 | 2022-04-15 | |
| 5b | MP2 | 15 dager | 2022-05-31 | 2022-06-15 | |
| 5b | MP3 | Slutten står stille | [2022-08-31] | | |
| 1d | MP1 | 14 dager | 2022-03-31 | 2022-04-14 | |
| 1d | MP2 | 15 dager | 2022-05-31 | 2022-06-15 | |
| 1d | MP3 | Slutten står stille | 2022-08-31 | | |`,
  ],
  when: (initiative, { programme, parameter }) =>
    initiative.milestones.length > parameter.milestones &&
    compression(initiative, programme, parameter.days).slipped.length >= parameter.milestones,
  at: (initiative, { programme, parameter }) =>
    programme.tables.milestones.place(compression(initiative, programme, parameter.days).last, "baseline"),
  message: {
    nb: (initiative, { programme, parameter, write }) => {
      const { last, slipped } = compression(initiative, programme, parameter.days);
      return `${write.list(slipped.map((row) => nameOf(row, programme)))} i ${initiative.code} har glidd mer enn ${write.days(parameter.days)}, men ${nameOf(last, programme)} står fast. Holder slutten?`;
    },
    nn: (initiative, { programme, parameter, write }) => {
      const { last, slipped } = compression(initiative, programme, parameter.days);
      return `${write.list(slipped.map((row) => nameOf(row, programme)))} i ${initiative.code} har glidd meir enn ${write.days(parameter.days)}, men ${nameOf(last, programme)} står fast. Held slutten?`;
    },
    en: (initiative, { programme, parameter, write }) => {
      const { last, slipped } = compression(initiative, programme, parameter.days);
      return `${write.list(slipped.map((row) => nameOf(row, programme)))} of ${initiative.code} have slipped by more than ${write.days(parameter.days)}, but ${nameOf(last, programme)} stands still. Will the end hold?`;
    },
  },
});
