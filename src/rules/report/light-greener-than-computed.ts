import type { Initiative } from "../../model/initiative";
import { LIGHT_NAMES, type LightColour, type LightName } from "../../model/light";
import type { Language } from "../../values/language";
import { colourWords, lightNames } from "../light-words";
import { rule } from "../rule";

/** Grey is not on the scale: nothing was computed. */
const RANK: Readonly<Record<LightColour, number>> = { grey: -1, done: 0, green: 0, yellow: 1, red: 2 };

interface Greener {
  readonly name: LightName;
  readonly given: LightColour;
  readonly computed: LightColour;
}

const NOT_GREENER: Greener = { name: "overall", given: "grey", computed: "grey" };

/** The first light that somebody has given a better colour than was computed, without a reason. */
function greener(initiative: Initiative | null): Greener {
  if (initiative === null) return NOT_GREENER;
  for (const name of LIGHT_NAMES) {
    const { byHand, colour } = initiative.lights[name];
    if (byHand !== null && byHand.reason === "" && RANK[colour] >= 0 && RANK[byHand.computed] > RANK[colour]) return { name, given: colour, computed: byHand.computed };
  }
  return NOT_GREENER;
}

function facts(initiative: Initiative | null, language: Language): { readonly name: string; readonly given: string; readonly computed: string } {
  const { name, given, computed } = greener(initiative);
  return { name: lightNames[language][name], given: colourWords[language][given], computed: colourWords[language][computed] };
}

export const lightGreenerThanComputed = rule({
  id: "report/light-greener-than-computed",
  answers: ["XT19"],
  kind: "data",
  subject: "report",
  looksAt: "initiative",
  severity: "warning",
  profile: "essential",
  needs: ["reports.lightOverride"],
  why: {
    nb: "Et lys som er satt grønnere enn tallene tilsier, kan være riktig. Men uten begrunnelse ser det ut som om noen pynter på det.",
    nn: "Eit lys som er sett grønare enn tala tilseier, kan vere rett. Men utan grunngiving ser det ut som om nokon pyntar på det.",
    en: "A light that is set greener than the figures say may be right. But without a reason it looks as if somebody is dressing it up.",
  },
  examples: [
    `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |
| 1b | Opplæring | 1000000 |
| 1c | Pilot | 1000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1a | MP1 | Avtale | 2022-02-20 |
| 1b | MP1 | Kurs | 2022-02-20 |
| 1c | MP1 | Test | 2022-02-20 |

tblRapporter
| PeriodeID | Kode | Gjort | Lys overstyrt | Begrunnelse |
| 2022-W02-09 | 1a | Avtale | Fremdrift grønn | [] |
| 2022-W02-09 | 1b | Kurs | Fremdrift grønn | Levert dagen etter |
| 2022-W02-09 | 1c | Test | Fremdrift gul | |
`,
  ],
  when: ({ current, initiative }) => current && greener(initiative) !== NOT_GREENER,
  at: (_row, { programme }) => (programme.tables.reports.has("reason") ? "reason" : "lightOverride"),
  message: {
    nb: ({ initiative }) => {
      const { name, given, computed } = facts(initiative, "nb");
      return `${name} er satt til ${given}, men beregnet til ${computed}. Skriv hvorfor i Begrunnelse.`;
    },
    nn: ({ initiative }) => {
      const { name, given, computed } = facts(initiative, "nn");
      return `${name} er sett til ${given}, men rekna til ${computed}. Skriv kvifor i Grunngiving.`;
    },
    en: ({ initiative }) => {
      const { name, given, computed } = facts(initiative, "en");
      return `${name} is set to ${given}, but computed as ${computed}. Write why in Reason.`;
    },
  },
});
