import { economyPhrases } from "../../src/model/economy-phrases";
import { goldenProgramme } from "../support/golden-programme";

function phrasesOf(comment: string) {
  const programme = goldenProgramme(`
tblTiltak
| Kode | Tiltak |
| 1a | Innkjøp |

tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Kommentar |
| 2022-W02-09 | 1a | 100 | 90 | ${comment} |
`);
  const [initiative] = programme.initiatives;
  if (!initiative) throw new Error("no initiative");
  return economyPhrases(programme, initiative);
}

describe("economyPhrases", () => {
  it.each([
    ["Tiltaket ender totalt sett innenfor budsjett.", true],
    ["Tiltaket held seg innanfor budsjettet.", true],
    ["We expect to stay within budget.", true],
    ["Tiltaket ender ikke innenfor budsjett.", false],
    ["Tiltaket kjem ikkje innanfor budsjettet.", false],
    ["Budsjettet er stramt.", false],
  ])("reads «%s»", (comment, withinBudget) => {
    expect(phrasesOf(comment).withinBudget).toBe(withinBudget);
  });

  it.each([
    ["Underforbruk i forhold til periodisert budsjett.", "less"],
    ["Mindreforbruket skyldes sen oppstart.", "less"],
    ["Merforbruk på reiser.", "more"],
    ["Meirforbruk på reiser.", "more"],
    ["An overspend on travel.", "more"],
    ["Ingen overforbruk.", null],
    ["Underforbruk på reiser og merforbruk på lønn.", null],
    ["Som planlagt.", null],
  ])("tells which way «%s» says", (comment, spent) => {
    expect(phrasesOf(comment).spent).toBe(spent);
  });

  it.each([
    ["Budsjettet er periodisert flatt over fem måneder (sep-jan).", 5],
    ["Fordelt jevnt over 12 måneder.", 12],
    ["Fordelt jamt over tre månader.", 3],
    ["Spread evenly over six months.", 6],
    ["Flatt fra september.", 0],
    ["Fem måneder igjen.", 0],
  ])("counts the months of «%s»", (comment, flatMonths) => {
    expect(phrasesOf(comment).flatMonths).toBe(flatMonths);
  });
});
