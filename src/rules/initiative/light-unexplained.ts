import type { Initiative } from "../../model/initiative";
import { LIGHT_NAMES, type LightName } from "../../model/light";
import { lightChange, redReports } from "../../model/light-trend";
import type { Programme } from "../../model/programme";
import { lightNames } from "../light-words";
import { rule } from "../rule";

function jumped(initiative: Initiative, programme: Programme, steps: number): LightName | null {
  if (initiative.report !== null && initiative.report.summary !== "") return null;
  return LIGHT_NAMES.find((name) => lightChange(programme, initiative, name) <= -steps && (initiative.lights[name].byHand?.reason ?? "") === "") ?? null;
}

function stuck(initiative: Initiative, programme: Programme, reports: number): LightName | null {
  if (initiative.decisions.length > 0) return null;
  return LIGHT_NAMES.find((name) => redReports(programme, initiative, name) >= reports) ?? null;
}

export const lightUnexplained = rule({
  id: "initiative/light-unexplained",
  answers: ["XP08"],
  kind: "status",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { steps: { unit: "count", default: 2 }, reports: { unit: "count", default: 3 } },
  needs: ["history.key"],
  why: {
    nb: "Et lys som går rett fra rødt til grønt, eller står rødt rapport etter rapport uten en beslutning, trenger en forklaring.",
    nn: "Eit lys som går rett frå raudt til grønt, eller står raudt rapport etter rapport utan ei avgjerd, treng ei forklaring.",
    en: "A light that goes straight from red to green, or stays red report after report without a decision, needs an explanation.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2021-12 | 2021-12-01 | 2021-12-31 |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| [1a] | Innkjøp | 1000000 |
| 1b | Opplæring | 1000000 |
| [1c] | Pilot | 1000000 |
| 1d | Drift | 1000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-02 | 1a | 500000 | 500000 |
| '2022-02 | 1b | 500000 | 500000 |
| '2022-02 | 1c | 500000 | 600000 |
| '2022-02 | 1d | 500000 | 600000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2021-12 | 1 | publisert | 1c | 1c | Lys økonomi | rød | | | a |
| '2021-12 | 1 | publisert | 1d | 1d | Lys økonomi | gul | | | b |
| '2022-01 | 1 | publisert | 1a | 1a | Lys økonomi | rød | | | c |
| '2022-01 | 1 | publisert | 1b | 1b | Lys økonomi | gul | | | d |
| '2022-01 | 1 | publisert | 1c | 1c | Lys økonomi | rød | | | e |
| '2022-01 | 1 | publisert | 1d | 1d | Lys økonomi | rød | | | f |
`,
  ],
  when: (initiative, { parameter, programme }) =>
    initiative.row >= 0 && (jumped(initiative, programme, parameter.steps) !== null || stuck(initiative, programme, parameter.reports) !== null),
  at: (_initiative, { programme }) => (programme.tables.initiatives.has("code") ? "code" : "name"),
  message: {
    nb: (initiative, { parameter, programme }) => {
      const better = jumped(initiative, programme, parameter.steps);
      return better !== null
        ? `${lightNames.nb[better]} for ${initiative.code} gikk fra rødt til grønt på én periode, uten kommentar. Hva skjedde?`
        : `${lightNames.nb[stuck(initiative, programme, parameter.reports) ?? "overall"]} for ${initiative.code} har vært rødt i minst ${String(
            parameter.reports,
          )} rapporter, uten noen beslutning. Hva skal besluttes?`;
    },
    nn: (initiative, { parameter, programme }) => {
      const better = jumped(initiative, programme, parameter.steps);
      return better !== null
        ? `${lightNames.nn[better]} for ${initiative.code} gjekk frå raudt til grønt på éin periode, utan kommentar. Kva hende?`
        : `${lightNames.nn[stuck(initiative, programme, parameter.reports) ?? "overall"]} for ${initiative.code} har vore raudt i minst ${String(
            parameter.reports,
          )} rapportar, utan noka avgjerd. Kva skal avgjerast?`;
    },
    en: (initiative, { parameter, programme }) => {
      const better = jumped(initiative, programme, parameter.steps);
      return better !== null
        ? `${lightNames.en[better]} of ${initiative.code} went from red to green in one period, without a comment. What happened?`
        : `${lightNames.en[stuck(initiative, programme, parameter.reports) ?? "overall"]} of ${initiative.code} has been red in at least ${String(
            parameter.reports,
          )} reports, without a decision. What is to be decided?`;
    },
  },
});
