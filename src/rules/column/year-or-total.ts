import { settingCell } from "../../model/setting-cells";
import { settingNames } from "../../settings/setting-names";
import { textAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import { rule, type DraftFix } from "../rule";
import type { TableColumn } from "../table-column";

const TOTAL: InEachLanguage = { nb: "hittil totalt", nn: "hittil totalt", en: "total to date" };
const YEAR: InEachLanguage = { nb: "hittil i år", nn: "hittil i år", en: "year to date" };
const LOOSE = ["looseBudget", "looseActual"];

/** The first of them asks for both. */
function asks({ kind, field, table }: TableColumn): boolean {
  return kind === "economy" && LOOSE.find((each) => table.has(each)) === field;
}

export const yearOrTotal = rule({
  id: "column/year-or-total",
  answers: ["BU36"],
  kind: "data",
  subject: "column",
  looksAt: "column",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "«Regnskap» og «Budsjett» kan være årets tall eller alt siden start. Blandes de, ser et flerårig tiltak ut til å ha brukt nesten ingenting.",
    nn: "«Rekneskap» og «Budsjett» kan vere tala for året eller alt sidan start. Blir dei blanda, ser eit fleirårig tiltak ut til å ha brukt nesten ingenting.",
    en: "“Accounts” and “Budget” can be this year's figures or everything since the start. Mixed up, an initiative of several years seems to have spent next to nothing.",
  },
  examples: [
    `
[tblOkonomi]
| PeriodeID | Kode | Budsjett | Regnskap |
| '2022-01 | 1a | 100000 | 90000 |
`,
    `
tblProgram
| Innstilling | Verdi |
| Budsjett og regnskap gjelder | hittil totalt |

tblOkonomi
| PeriodeID | Kode | Budsjett | Regnskap |
| '2022-01 | 1a | 100000 | 90000 |
`,
  ],
  when: (column, { programme }) => programme.settings.figures === null && asks(column),
  message: {
    nb: ({ title }, { write }) => `${write.quote(title)} sier ikke om beløpene er hittil i år eller hittil totalt. Hva gjelder? Til det er sagt, regnes de ikke med.`,
    nn: ({ title }, { write }) => `${write.quote(title)} seier ikkje om beløpa er hittil i år eller hittil totalt. Kva gjeld? Til det er sagt, blir dei ikkje rekna med.`,
    en: ({ title }, { write }) => `${write.quote(title)} does not say whether its amounts are the year's or the total to date. Which are they? Until that is said, they are left out.`,
  },
  fixes: (_column, { programme }) => {
    const cell = settingCell(programme, "figures");
    return [TOTAL, YEAR].map((words): DraftFix => {
      const label = { nb: capital(words.nb), nn: capital(words.nn), en: capital(words.en) };
      const value = words[programme.language];
      return cell
        ? { label, edits: [{ at: cell, value }] }
        : { label, appends: [{ table: "programme", rows: [{ setting: textAt(settingNames.figures[programme.language], 0), value }] }] };
    });
  },
});

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
