import type { Milestone } from "../../model/milestone";
import { NONE } from "../../values/none";
import { expectedField } from "../milestone-field";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";
import type { Writing } from "../writing";

type Limit = "days" | "warningDays" | "largeDays" | "largeWarningDays";

function noteLimit({ programme, parameter }: RuleContext<Limit>): number {
  return programme.settings.lightPreset === "large" ? parameter.largeDays : parameter.days;
}

function warningLimit({ programme, parameter }: RuleContext<Limit>): number {
  return programme.settings.lightPreset === "large" ? parameter.largeWarningDays : parameter.warningDays;
}

/** `52 dager`, and both ends where the delivery is only known as a stretch of time. */
function slipText(milestone: Milestone, write: Writing, to: string): string {
  const slip = milestone.slip();
  if (!slip || slip.min === slip.max) return write.days(milestone.slipDays);
  return `${write.number(slip.min)} ${to} ${write.days(slip.max)}`;
}

export const slip = rule({
  id: "milestone/slip",
  answers: ["MS13"],
  kind: "status",
  subject: "milestone",
  looksAt: "row",
  severity: ({ slipDays }, context) => (slipDays > warningLimit(context) ? "warning" : "note"),
  profile: "essential",
  parameters: {
    days: { unit: "days", default: 7 },
    warningDays: { unit: "days", default: 30 },
    largeDays: { unit: "days", default: 30 },
    largeWarningDays: { unit: "days", default: 90 },
  },
  needs: ["milestones.baseline"],
  why: {
    nb: "Forsinkelse mot den opprinnelige planen er det ledelsen først spør om, også når en ny plan er satt.",
    nn: "Forseinking mot den opphavlege planen er det leiinga først spør om, òg når ein ny plan er sett.",
    en: "Slip against the original plan is what management asks about first, also when a new plan has been set.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert | Kommentar |
| 1d | MP1 | Levert før perioden | 2021-08-31 | | 2021-09-10 | |
| 1d | MP2 | 7 dager | 2022-01-31 | | 2022-02-07 | Sykdom |
| 1d | MP3 | 8 dager: merknad | 2022-01-31 | | [2022-02-08] | Sykdom |
| 1d | MP4 | 30 dager: merknad | 2022-03-31 | [2022-04-30] | | Venter på avtale |
| 1d | MP5 | 31 dager: varsel | 2022-03-31 | [2022-05-01] | | Venter på avtale |`,
    `tblProgram
| Innstilling | Verdi |
| Lysgrenser | Stor |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert | Kommentar |
| 1d | MP1 | 30 dager | 2022-03-31 | 2022-04-30 | | Venter på avtale |
| 1d | MP2 | 31 dager: merknad | 2022-03-31 | [2022-05-01] | | Venter på avtale |
| 1d | MP3 | 90 dager: merknad | 2022-03-31 | [2022-06-29] | | Venter på avtale |
| 1d | MP4 | 91 dager: varsel | 2022-03-31 | [2022-06-30] | | Venter på avtale |`,
  ],
  when: (milestone, context) => {
    const { slipDays } = milestone;
    return slipDays > noteLimit(context) && (!milestone.isDelivered || milestone.deliveredInPeriod);
  },
  at: (milestone) => (milestone.deliveredEnd === NONE ? expectedField(milestone) : "delivered"),
  message: {
    nb: (milestone, { write }) => {
      const { deliveredEnd, forecastEnd, baselineEnd } = milestone;
      const name = milestoneName(milestone, write);
      const plan = write.day(baselineEnd);
      if (deliveredEnd !== NONE) return `${name} ble levert ${slipText(milestone, write, "til")} etter opprinnelig plan ${plan}.`;
      return `${name} er ventet ${write.day(forecastEnd)}, ${write.days(milestone.slipDays)} etter opprinnelig plan ${plan}.`;
    },
    nn: (milestone, { write }) => {
      const { deliveredEnd, forecastEnd, baselineEnd } = milestone;
      const name = milestoneName(milestone, write);
      const plan = write.day(baselineEnd);
      if (deliveredEnd !== NONE) return `${name} vart levert ${slipText(milestone, write, "til")} etter opphavleg plan ${plan}.`;
      return `${name} er venta ${write.day(forecastEnd)}, ${write.days(milestone.slipDays)} etter opphavleg plan ${plan}.`;
    },
    en: (milestone, { write }) => {
      const { deliveredEnd, forecastEnd, baselineEnd } = milestone;
      const name = milestoneName(milestone, write);
      const plan = write.day(baselineEnd);
      if (deliveredEnd !== NONE) return `${name} was delivered ${slipText(milestone, write, "to")} after the original plan, ${plan}.`;
      return `${name} is expected ${write.day(forecastEnd)}, ${write.days(milestone.slipDays)} after the original plan, ${plan}.`;
    },
  },
});
