import type { Initiative } from "../../model/initiative";
import { LIGHT_NAMES, type LightName } from "../../model/light";
import { lightChange } from "../../model/light-trend";
import { previousInitiative } from "../../model/past-initiatives";
import type { Programme } from "../../model/programme";
import type { Language } from "../../values/language";
import { colourWords, lightNames } from "../light-words";
import { rule } from "../rule";

function worse(initiative: Initiative, programme: Programme): readonly LightName[] {
  return LIGHT_NAMES.filter((name) => lightChange(programme, initiative, name) > 0);
}

/** «Økonomi fra grønn til gul». */
function steps(initiative: Initiative, programme: Programme, language: Language, from: string, to: string): readonly string[] {
  const before = previousInitiative(programme, initiative.code)?.lights;
  const words = colourWords[language];
  return worse(initiative, programme).map(
    (name) => `${lightNames[language][name]} ${from} ${words[before?.[name] ?? "grey"]} ${to} ${words[initiative.lights[name].colour]}`,
  );
}

export const lightWorse = rule({
  id: "initiative/light-worse",
  answers: ["XP09"],
  kind: "status",
  subject: "initiative",
  looksAt: "programme",
  severity: "note",
  profile: "full",
  needs: ["history.key"],
  why: {
    nb: "Et lys er blitt dårligere siden forrige rapport. Det er det første styringsgruppen vil vite.",
    nn: "Eit lys er blitt dårlegare sidan førre rapport. Det er det første styringsgruppa vil vite.",
    en: "A light is worse than in the last report. That is the first thing the steering committee wants to know.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| [1a] | Innkjøp | 1000000 |
| 1b | Opplæring | 1000000 |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| '2022-02 | 1a | 500000 | 540000 |
| '2022-02 | 1b | 500000 | 540000 |

tblHistorikk
| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |
| '2022-01 | 1 | publisert | 1a | 1a | Lys økonomi | grønn | | | a |
| '2022-01 | 1 | publisert | 1b | 1b | Lys økonomi | gul | | | b |
`,
  ],
  when: (initiative, { programme }) => initiative.row >= 0 && worse(initiative, programme).length > 0,
  at: (_initiative, { programme }) => (programme.tables.initiatives.has("code") ? "code" : "name"),
  message: {
    nb: (initiative, { programme, write }) => `${initiative.code} er blitt dårligere siden forrige rapport: ${write.list(steps(initiative, programme, "nb", "fra", "til"))}.`,
    nn: (initiative, { programme, write }) => `${initiative.code} er blitt dårlegare sidan førre rapport: ${write.list(steps(initiative, programme, "nn", "frå", "til"))}.`,
    en: (initiative, { programme, write }) => `${initiative.code} is worse than in the last report: ${write.list(steps(initiative, programme, "en", "from", "to"))}.`,
  },
});
