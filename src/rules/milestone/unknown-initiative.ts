import type { Initiative } from "../../model/initiative";
import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule, type RuleContext } from "../rule";

function shown({ code, name }: Initiative, { write }: RuleContext): string {
  return code === name || name === "" ? code : `${code} (${write.quote(name)})`;
}

export const unknownInitiative = rule({
  id: "milestone/unknown-initiative",
  answers: ["DQ15"],
  kind: "data",
  subject: "milestone",
  looksAt: "programme",
  leansOn: ["initiatives"],
  severity: ({ code }) => (looksLikeCode(code) ? "error" : "warning"),
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
  when: ({ code, initiative }, { programme }) => namesUnknownInitiative(programme, code, initiative),
  at: "code",
  message: {
    nb: (milestone, context) => {
      const [near] = meantInitiatives(context.programme, milestone.code);
      const what = looksLikeCode(milestone.code) ? "Koden" : "Tiltaksnavnet";
      const ask = near ? `mente du ${shown(near, context)}?` : "hvilket tiltak hører milepælen til?";
      return `${what} ${context.write.quote(milestone.code)} finnes ikke blant tiltakene: ${ask}`;
    },
    nn: (milestone, context) => {
      const [near] = meantInitiatives(context.programme, milestone.code);
      const what = looksLikeCode(milestone.code) ? "Koden" : "Tiltaksnamnet";
      const ask = near ? `meinte du ${shown(near, context)}?` : "kva tiltak høyrer milepælen til?";
      return `${what} ${context.write.quote(milestone.code)} finst ikkje blant tiltaka: ${ask}`;
    },
    en: (milestone, context) => {
      const [near] = meantInitiatives(context.programme, milestone.code);
      const what = looksLikeCode(milestone.code) ? "Code" : "The initiative name";
      const ask = near ? `did you mean ${shown(near, context)}?` : "which initiative does the milestone belong to?";
      return `${what} ${context.write.quote(milestone.code)} is not among the initiatives: ${ask}`;
    },
  },
  fixes: ({ code }, { programme }) =>
    meantInitiatives(programme, code).map((meant) => ({
      label: { nb: `Bruk ${meant.code}`, nn: `Bruk ${meant.code}`, en: `Use ${meant.code}` },
      edits: [{ at: "code", value: meant.code }],
    })),
});
