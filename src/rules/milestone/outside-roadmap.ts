import type { Milestone } from "../../model/milestone";
import { roadmapSpan } from "../../model/initiative-time";
import type { Day } from "../../values/calendar-date";
import { NONE } from "../../values/none";
import { expectedField } from "../milestone-field";
import { milestoneName } from "../milestone-name";
import { rule, type RuleContext } from "../rule";

function periodName({ initiative }: Milestone): string {
  return initiative?.roadmapTo || (initiative?.roadmapFrom ?? "");
}

function roadmapEnd(milestone: Milestone, { programme }: RuleContext): Day {
  const name = periodName(milestone);
  return name === "" ? NONE : (roadmapSpan(programme, name)?.to ?? NONE);
}

export const outsideRoadmap = rule({
  id: "milestone/outside-roadmap",
  answers: ["MS26"],
  kind: "status",
  subject: "milestone",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["milestones.baseline", "roadmap.name", "initiatives.roadmapFrom"],
  why: {
    nb: "Veikartet lover en periode. Er milepælen ventet etter den, viser veikartet og milepælene to ulike planer.",
    nn: "Vegkartet lovar ein periode. Er milepælen venta etter han, viser vegkartet og milepælane to ulike planar.",
    en: "The roadmap promises a period. If the milestone is expected after it, roadmap and milestones show two different plans.",
  },
  examples: [
    `tblTiltak
| Kode | Tiltak | Veikart fra |
| 1e | Bestille | '2022-2023 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose | Levert |
| 1e | MP1 | Siste dag | 2023-12-31 | | |
| 1e | MP2 | Dagen etter | 2023-12-31 | [2024-01-01] | |

tblVeikart
| Veikartperiode | Fra | Til |
| '2022-2023 | 2022-01-01 | 2023-12-31 |`,
  ],
  when: (milestone, context) => {
    const { forecastEnd, isDelivered } = milestone;
    if (forecastEnd === NONE || isDelivered) return false;
    const end = roadmapEnd(milestone, context);
    return end !== NONE && forecastEnd > end;
  },
  at: expectedField,
  message: {
    nb: (milestone, context) =>
      `${milestoneName(milestone, context.write)} er ventet ${context.write.day(milestone.forecastEnd)}, etter veikartperioden ${periodName(milestone)} (til ${context.write.day(roadmapEnd(milestone, context))}). Skal veikartet endres?`,
    nn: (milestone, context) =>
      `${milestoneName(milestone, context.write)} er venta ${context.write.day(milestone.forecastEnd)}, etter vegkartperioden ${periodName(milestone)} (til ${context.write.day(roadmapEnd(milestone, context))}). Skal vegkartet endrast?`,
    en: (milestone, context) =>
      `${milestoneName(milestone, context.write)} is expected ${context.write.day(milestone.forecastEnd)}, after the roadmap period ${periodName(milestone)} (to ${context.write.day(roadmapEnd(milestone, context))}). Should the roadmap change?`,
  },
});
