import type { ReportRow } from "../../model/initiative";
import { droppedPlans, earlierReports } from "../../model/past-reports";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";
import type { Writing } from "../writing";

function dropped(row: ReportRow, programme: Programme, likeness: number): readonly string[] {
  const [previous] = earlierReports(programme, row.initiative);
  return previous === undefined ? [] : droppedPlans(row, previous, likeness);
}

const SHOWN = 3;

/** The first of them inside a sentence, and how many there are where that is not all. */
function named(bullets: readonly string[], write: Writing): string {
  const shown = bullets.slice(0, SHOWN).map((bullet) => write.quote(bullet.endsWith(".") ? bullet.slice(0, -1) : bullet));
  return bullets.length > SHOWN ? `${shown.join(", ")} … (${String(bullets.length)})` : write.list(shown);
}

export const planDropped = rule({
  id: "report/plan-dropped",
  answers: ["XP06"],
  kind: "status",
  subject: "report",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  parameters: { likeness: { unit: "share", default: 0.5 } },
  needs: ["reports.period", "reports.done", "reports.planned"],
  why: {
    nb: "Det som ble lovet sist, er verken gjort eller planlagt nå. Styringsgruppen husker løfter som forsvinner.",
    nn: "Det som vart lova sist, er korkje gjort eller planlagt no. Styringsgruppa hugsar lovnader som forsvinn.",
    en: "What was promised last time is neither done nor planned now. Steering committees remember promises that vanish.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 1d | Endre |
| 1e | Bestille |

tblRapporter
| PeriodeID | Kode | Gjort | Planlagt |
| 2021-W45-52 | 1d | Møter | Teste løsningen i pilot<br>Skrive brukerveiledning |
| 2021-W45-52 | 1e | Møter | Teste løsningen i pilot |
| 2022-W02-09 | 1d | Testet løsningen i pilot | [Holde kurs] |
| 2022-W02-09 | 1e | Testet løsningen i pilot | Holde kurs |
`,
  ],
  when: (row, { parameter, programme }) => row.current && dropped(row, programme, parameter.likeness).length > 0,
  at: "planned",
  message: {
    nb: (row, { parameter, programme, write }) =>
      `Forrige rapport planla ${named(dropped(row, programme, parameter.likeness), write)}, som verken er gjort eller planlagt nå. Hva skjedde?`,
    nn: (row, { parameter, programme, write }) =>
      `Førre rapport planla ${named(dropped(row, programme, parameter.likeness), write)}, som korkje er gjort eller planlagt no. Kva hende?`,
    en: (row, { parameter, programme, write }) =>
      `The last report planned ${named(dropped(row, programme, parameter.likeness), write)}, which is now neither done nor planned. What happened?`,
  },
});
