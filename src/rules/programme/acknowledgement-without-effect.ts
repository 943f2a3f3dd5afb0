import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";
import type { SettingIssue } from "../setting-issue";
import type { Writing } from "../writing";

const ON_SHEET: InEachLanguage<(cell: string, sheet: string) => string> = {
  nb: (cell, sheet) => `celle ${cell} på arket ${sheet}`,
  nn: (cell, sheet) => `celle ${cell} på arket ${sheet}`,
  en: (cell, sheet) => `cell ${cell} on sheet ${sheet}`,
};

function cellOf({ setting }: SettingIssue, write: Writing): string {
  return ON_SHEET[write.language](setting.cell, setting.sheet);
}

export const acknowledgementWithoutEffect = rule({
  id: "programme/acknowledgement-without-effect",
  answers: [],
  kind: "data",
  subject: "setting",
  looksAt: "programme",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "En kvittering gjelder først når den har regel, nøkkel, begrunnelse og initialer. Ellers står funnet åpent uten at den som kvitterte, vet det.",
    nn: "Ei kvittering gjeld først når ho har regel, nøkkel, grunngiving og initialar. Elles står funnet ope utan at den som kvitterte, veit det.",
    en: "An acknowledgement holds only when it has a rule, a key, a reason and initials. Otherwise the finding stays open without its writer knowing.",
  },
  examples: [
    `tblKvitteringer
| Regel | Nøkkel | Begrunnelse | Initialer | Dato |
| milestone/duplicate-id | 5b/MP2 | Gammelt nummer | HH | 2022-03-01 |
| milestone/duplicate-id | 5b/MP3 | [] | HH | 2022-03-01 |
| milestone/missing-id | 8a/#3 | Kom sent | [] | 2022-03-01 |
| milestone/missing-id | [] | Kom sent | HH | 2022-03-01 |
| [milestone/mising-id] | 8a/#3 | Kom sent | HH | 2022-03-01 |
| [] | 8a/#3 | Kom sent | HH | 2022-03-01 |
| programme/cost-date | | Kommer i mai | HH | 2022-03-01 |
| | | | | |`,
  ],
  when: ({ acknowledgement }) => acknowledgement !== undefined,
  message: {
    nb: (issue, { write }) => {
      const [what] = issue.allowed;
      if (issue.problem === "unknown-rule") return `Kvitteringen virker ikke: ingen regel heter ${issue.setting.name} (${cellOf(issue, write)}).${what === undefined ? " Hvilken regel er det?" : ` Mente du ${write.quote(what)}?`}`;
      return `Kvitteringen virker ikke: ${what ?? ""} er tom (${cellOf(issue, write)}).`;
    },
    nn: (issue, { write }) => {
      const [what] = issue.allowed;
      if (issue.problem === "unknown-rule") return `Kvitteringa verkar ikkje: ingen regel heiter ${issue.setting.name} (${cellOf(issue, write)}).${what === undefined ? " Kva regel er det?" : ` Meinte du ${write.quote(what)}?`}`;
      return `Kvitteringa verkar ikkje: ${what ?? ""} er tom (${cellOf(issue, write)}).`;
    },
    en: (issue, { write }) => {
      const [what] = issue.allowed;
      if (issue.problem === "unknown-rule") return `The acknowledgement has no effect: no rule is called ${issue.setting.name} (${cellOf(issue, write)}).${what === undefined ? " Which rule is it?" : ` Did you mean ${write.quote(what)}?`}`;
      return `The acknowledgement has no effect: ${what ?? ""} is blank (${cellOf(issue, write)}).`;
    },
  },
});
