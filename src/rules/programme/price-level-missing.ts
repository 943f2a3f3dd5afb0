import type { Initiative } from "../../model/initiative";
import { initiativeTime } from "../../model/initiative-time";
import type { Programme } from "../../model/programme";
import { settingCellNamed, settingText } from "../../model/setting-cells";
import { NONE } from "../../values/none";
import { rule } from "../rule";

const TITLES = ["Prisnivå", "Price level"];
const DAYS_A_YEAR = 365.25;

function longOnes(programme: Programme, years: number): readonly Initiative[] {
  return programme.initiatives.filter((initiative) => {
    if (initiative.budget === null) return false;
    const { from, to } = initiativeTime(programme, initiative);
    return from !== NONE && to !== NONE && to - from > years * DAYS_A_YEAR;
  });
}

export const priceLevelMissing = rule({
  id: "programme/price-level-missing",
  answers: ["BU42"],
  kind: "data",
  subject: "programme",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { years: { unit: "count", default: 2 } },
  needs: ["initiatives.budget"],
  why: {
    nb: "Over flere år er en krone ikke en krone. Uten prisnivå kan ingen si om en overskridelse er prisvekst eller dyrere arbeid.",
    nn: "Over fleire år er ei krone ikkje ei krone. Utan prisnivå kan ingen seie om ei overskriding er prisvekst eller dyrare arbeid.",
    en: "Over several years a krone is not a krone. Without a price level nobody can say whether an overrun is inflation or dearer work.",
  },
  examples: [
    `
tblProgram
| Innstilling | Verdi |
| Prisnivå | [] |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1a | MP1 | Avtale | 2022-01-31 |
| 1a | MP2 | Drift | 2024-02-01 |
`,
    `
tblProgram
| Innstilling | Verdi |
| Prisnivå | |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1a | MP1 | Avtale | 2022-01-31 |
| 1a | MP2 | Drift | 2024-01-31 |
`,
    `
tblProgram
| Innstilling | Verdi |
| Prisnivå | 2022-kroner |

tblTiltak
| Kode | Tiltak | Totalbudsjett |
| 1a | Innkjøp | 1000000 |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 1a | MP1 | Avtale | 2022-01-31 |
| 1a | MP2 | Drift | 2025-02-01 |
`,
  ],
  when: (programme, { parameter }) => settingText(programme, TITLES) === "" && longOnes(programme, parameter.years).length > 0,
  at: (programme) => settingCellNamed(programme, TITLES),
  message: {
    nb: (programme, { parameter, write }) =>
      `Budsjettene for ${write.list(longOnes(programme, parameter.years).map(({ code }) => code))} går over mer enn ${String(parameter.years)} år, men Prisnivå er ikke oppgitt. Hvilket års kroner er det?`,
    nn: (programme, { parameter, write }) =>
      `Budsjetta for ${write.list(longOnes(programme, parameter.years).map(({ code }) => code))} går over meir enn ${String(parameter.years)} år, men Prisnivå er ikkje oppgitt. Kva års kroner er det?`,
    en: (programme, { parameter, write }) =>
      `The budgets of ${write.list(longOnes(programme, parameter.years).map(({ code }) => code))} run over more than ${String(parameter.years)} years, but no price level is given. Which year's kroner are they?`,
  },
});
