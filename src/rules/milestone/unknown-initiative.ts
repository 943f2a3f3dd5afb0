import type { Programme } from "../../model/programme";
import { nearestName } from "../../model/nearest-name";
import { rule, type RuleContext } from "../rule";
import type { Milestone } from "../../model/milestone";

/** A code is one short word; anything longer is somebody's name for the initiative. */
function isCode(text: string): boolean {
  return text.length <= 8 && !text.includes(" ");
}

interface Suggestion {
  readonly code: string;
  readonly name: string;
}

function suggestion({ code }: Milestone, { initiatives }: Programme): Suggestion | null {
  const candidates = new Map<string, Suggestion>();
  for (const initiative of initiatives) {
    candidates.set(isCode(code) ? initiative.code : initiative.name, initiative);
  }
  const nearest = nearestName(code, candidates.keys());
  return nearest === null ? null : (candidates.get(nearest) ?? null);
}

function shown({ code, name }: Suggestion, { write }: RuleContext): string {
  return code === name || name === "" ? code : `${code} (${write.quote(name)})`;
}

export const unknownInitiative = rule({
  id: "milestone/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "milestone",
  looksAt: "row",
  severity: ({ code }) => (isCode(code) ? "error" : "warning"),
  profile: "essential",
  needs: ["milestones.code", "initiatives.name"],
  why: {
    nb: "En milepæl med et tiltak som ikke finnes i tiltakstabellen, kommer ikke med på noen side og teller ikke i noe lys.",
    nn: "Ein milepæl med eit tiltak som ikkje finst i tiltakstabellen, kjem ikkje med på noka side og tel ikkje i noko lys.",
    en: "A milestone of an initiative that is not in the initiative table is on no page and counts in no light.",
  },
  examples: [
    `tblTiltak
| Kode | Tiltak |
| 5b | Ny rekvisisjonspraksis |
| 1e | Bestille |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 5b. | MP1 | Kartlegging | 2022-01-31 |
| [5c] | MP2 | Høring | 2022-03-31 |
| [Ny rekvisisjons praksis] | MP3 | Pilot | 2022-05-31 |
| bestille | MP1 | Design | 2022-03-31 |`,
  ],
  when: ({ code, initiative }) => code !== "" && initiative === null,
  at: "code",
  message: {
    nb: (milestone, context) => {
      const near = suggestion(milestone, context.programme);
      const what = isCode(milestone.code) ? "Koden" : "Tiltaksnavnet";
      const ask = near ? `mente du ${shown(near, context)}?` : "hvilket tiltak hører milepælen til?";
      return `${what} ${context.write.quote(milestone.code)} finnes ikke blant tiltakene: ${ask}`;
    },
    nn: (milestone, context) => {
      const near = suggestion(milestone, context.programme);
      const what = isCode(milestone.code) ? "Koden" : "Tiltaksnamnet";
      const ask = near ? `meinte du ${shown(near, context)}?` : "kva tiltak høyrer milepælen til?";
      return `${what} ${context.write.quote(milestone.code)} finst ikkje blant tiltaka: ${ask}`;
    },
    en: (milestone, context) => {
      const near = suggestion(milestone, context.programme);
      const what = isCode(milestone.code) ? "Code" : "The initiative name";
      const ask = near ? `did you mean ${shown(near, context)}?` : "which initiative does the milestone belong to?";
      return `${what} ${context.write.quote(milestone.code)} is not among the initiatives: ${ask}`;
    },
  },
  fixes: (milestone, { programme }) => {
    const near = suggestion(milestone, programme);
    if (!near) return [];
    return [{ label: { nb: `Bruk ${near.code}`, nn: `Bruk ${near.code}`, en: `Use ${near.code}` }, edits: [{ at: "code", value: near.code }] }];
  },
});
