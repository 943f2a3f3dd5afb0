import type { Milestone } from "../../model/milestone";
import { pastOf } from "../../model/past-milestones";
import { planChanges } from "../../model/plan-changes";
import type { FuzzyDate } from "../../values/fuzzy-date";
import { NONE } from "../../values/none";
import { dateEdit, withoutDoubt } from "../date-edit";
import { milestoneName } from "../milestone-name";
import { rule, type DraftFix, type RuleContext } from "../rule";

/** The baseline of the previous report, where today's is another; narrowed inside its interval it is the same. */
function earlierBaseline(milestone: Milestone, { programme }: RuleContext): FuzzyDate | null {
  const { baselineStart, baselineEnd } = milestone;
  if (baselineEnd === NONE) return null;
  const before = pastOf(programme, milestone)?.baseline ?? null;
  if (before === null || before.end === NONE) return null;
  return baselineEnd > before.end || baselineStart < before.start ? before : null;
}

export const baselineChanged = rule({
  id: "milestone/baseline-changed",
  answers: ["XP01"],
  kind: "data",
  subject: "milestone",
  looksAt: "programme",
  leansOn: ["history", "periods", "changes"],
  severity: "error",
  profile: "essential",
  needs: ["milestones.baseline", "history.period"],
  why: {
    nb: "Når den opprinnelige datoen skrives om, forsvinner forsinkelsen fra rapporten. En ny dato hører hjemme i Gjeldende plan, med et vedtak.",
    nn: "Når den opphavlege datoen blir skriven om, forsvinn forseinkinga frå rapporten. Ein ny dato høyrer heime i Gjeldande plan, med eit vedtak.",
    en: "When the original date is rewritten, the slip vanishes from the report. A new date belongs in Current plan, with a decision.",
  },
  examples: [
    `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan |
| 5b | MP1 | Skrevet om | [2022-05-31] | |
| 5b | MP2 | Smalere, samme måned | 2022-03-31 | |
| 5b | MP3 | Vedtatt | 2022-06-30 | |
| 5b | MP4 | Som før | 2022-06-30 | |

tblEndringer
| Kode | Type | Hva | Fra | Til | Vedtak | Godkjent av |
| 5b | plan | MP3 får ny opprinnelig dato | '31.03.22 | '30.06.22 | 2/22 | HH |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| 2022-W01 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-03-31 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP2 | Planlagt ferdig | mars 2022 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP3 | Planlagt ferdig | '2022-03-31 | | | |
| 2022-W01 | 1 | publisert | 5b | 5b/MP4 | Planlagt ferdig | '30.06.2022 | | | |`,
  ],
  when: (milestone, context) => earlierBaseline(milestone, context) !== null && !planChanges(context.programme).isApproved(milestone),
  at: "baseline",
  message: {
    nb: (milestone, context) => {
      const before = earlierBaseline(milestone, context);
      return `Planlagt ferdig for ${milestoneName(milestone, context.write)} var ${before ? context.write.date(before) : ""} i forrige rapport og er nå ${context.write.day(milestone.baselineEnd)}, uten en godkjent endring. Skal den nye datoen stå i Gjeldende plan?`;
    },
    nn: (milestone, context) => {
      const before = earlierBaseline(milestone, context);
      return `Planlagt ferdig for ${milestoneName(milestone, context.write)} var ${before ? context.write.date(before) : ""} i førre rapport og er no ${context.write.day(milestone.baselineEnd)}, utan ei godkjend endring. Skal den nye datoen stå i Gjeldande plan?`;
    },
    en: (milestone, context) => {
      const before = earlierBaseline(milestone, context);
      return `Planned finish of ${milestoneName(milestone, context.write)} was ${before ? context.write.date(before) : ""} in the previous report and is now ${context.write.day(milestone.baselineEnd)}, without an approved change. Should the new date stand in Current plan?`;
    },
  },
  fixes: (milestone, context) => {
    const before = earlierBaseline(milestone, context);
    if (!before) return [];
    const { baselineStart, baselineEnd, planWritten } = milestone;
    const { language } = context.programme;
    const restore = { at: "baseline" as const, value: dateEdit(withoutDoubt(before), language) };
    const now = milestone.written("baseline") ?? { raw: "", start: baselineStart, end: baselineEnd, precision: "day" as const, flags: [] };
    const text = context.write.date(before);
    const move: DraftFix<"baseline" | "plan"> = {
      label: { nb: `Sett tilbake ${text}, ny dato i Gjeldende plan`, nn: `Set tilbake ${text}, ny dato i Gjeldande plan`, en: `Restore ${text}, new date in Current plan` },
      edits: [restore, { at: "plan", value: dateEdit(withoutDoubt(now), language) }],
    };
    const only: DraftFix<"baseline" | "plan"> = {
      label: { nb: `Sett tilbake ${text}`, nn: `Set tilbake ${text}`, en: `Restore ${text}` },
      edits: [restore],
    };
    return planWritten ? [only] : [move, only];
  },
  over: ["milestone/replanned-without-decision"],
  comparesWithPast: true,
});
