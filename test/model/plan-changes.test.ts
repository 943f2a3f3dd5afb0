import { planChanges } from "../../src/model/plan-changes";
import { goldenProgramme } from "../support/golden-programme";

const programme = goldenProgramme(`tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
| 8a | MP1 | Høring | 2022-01-31 |
| 8a | MP10 | Sluttrapport | 2022-02-28 |
| 5b | MP1 | Pilot | 2022-01-31 |

tblEndringer
| Kode | Type | Hva | Fra | Til | Vedtak | Godkjent av |
| 8A. | plan | Flytter MP10 | '28.02.22 | '31.03.22 | | HH |
| 8a | plan | Flytter høring | '31.01.22 | '28.02.22 | | |
| 8a | omnummerering | MP1 het MP0 | MP0 | MP1 | 1/22 | HH |
| 5b | Plan | mp1 utsatt | '31.01.22 | '28.02.22 | 2/22 | |`);

function changesOf(row: number): readonly number[] {
  return planChanges(programme).of(programme.milestones.at(row)).map((change) => change.row);
}

it("finds changes by ID as a whole word or by description, and not those that move no date", () => {
  expect(changesOf(0)).toEqual([1]);
  expect(changesOf(1)).toEqual([0]);
  expect(changesOf(2)).toEqual([3]);
});

it("counts a decision or an approval, and not a proposal", () => {
  const approved = [0, 1, 2].map((row) => planChanges(programme).isApproved(programme.milestones.at(row)));
  expect(approved).toEqual([false, true, true]);
});
