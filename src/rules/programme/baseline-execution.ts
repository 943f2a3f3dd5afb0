import { deliveryRecord } from "../../model/delivery-record";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** Baseline execution index (DCMA): delivered by the status date over due by the status date. `NaN` while nothing is due. */
function executionIndex(programme: Programme): number {
  const { delivered, due } = deliveryRecord(programme);
  return due === 0 ? NaN : delivered / due;
}

export const baselineExecution = rule({
  id: "programme/baseline-execution",
  answers: ["MS29"],
  kind: "status",
  subject: "programme",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { index: { unit: "factor", default: 0.95 } },
  needs: ["milestones.baseline", "milestones.delivered"],
  why: {
    nb: "Forholdet mellom leverte og planlagte milepæler viser om programmet som helhet holder tritt med den opprinnelige planen.",
    nn: "Forholdet mellom leverte og planlagde milepælar viser om programmet som heilskap held tritt med den opphavlege planen.",
    en: "Milestones delivered over milestones planned shows whether the programme as a whole keeps up with the original plan.",
  },
  examples: [
    `[]

Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-01-31 | 2022-01-31 |
| 5b | MP2 | Høring | 2022-02-28 | |
| 5b | MP3 | Pilot | 2022-05-31 | |`,
    `Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-01-31 | 2022-01-31 |
| 5b | MP2 | Pilot | 2022-05-31 | |`,
  ],
  when: (programme, { parameter }) => executionIndex(programme) < parameter.index,
  at: () => null,
  message: {
    nb: (programme, { write }) => {
      const { delivered, due } = deliveryRecord(programme);
      return `${write.counted(delivered, "milepæl", "milepæler")} er levert, ${write.number(due)} skulle vært det (${write.number(executionIndex(programme), 2)}). Holder planen for programmet?`;
    },
    nn: (programme, { write }) => {
      const { delivered, due } = deliveryRecord(programme);
      return `${write.counted(delivered, "milepæl er levert", "milepælar er leverte")}, ${write.number(due)} skulle vore det (${write.number(executionIndex(programme), 2)}). Held planen for programmet?`;
    },
    en: (programme, { write }) => {
      const { delivered, due } = deliveryRecord(programme);
      return `${write.counted(delivered, "milestone is", "milestones are")} delivered, ${write.number(due)} should have been (${write.number(executionIndex(programme), 2)}). Does the programme's plan hold?`;
    },
  },
});
