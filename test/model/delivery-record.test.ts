import { deliveryRecord, latestSlips } from "../../src/model/delivery-record";
import { programmeSpan } from "../../src/model/programme-span";
import { dayOf } from "../../src/values/calendar-date";
import { NONE } from "../../src/values/none";
import { goldenProgramme } from "../support/golden-programme";

const MILESTONES = `Statusdato: 2022-03-06

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | På dagen | 2022-01-31 | 2022-01-31 |
| 5b | MP2 | Forfalt, men ingen vet om den er levert | 2022-02-01 | |
| 5b | MP3 | Sent | 2022-02-02 | 2022-02-12 |
| 5b | MP4 | I tvil som MP2 | 2022-02-15 | |
| 5b | MP5 | Bare måneden er kjent | 2022-02-28 | 'februar 2022 |
| 5b | MP6 | Etter statusdatoen | 2022-03-04 | 2022-03-10 |
| 5b | MP7 | Ikke forfalt | 2022-04-29 | |
| 5b | MP8 | Uten plan | | 2022-03-01 |`;

it("counts what is delivered and due by the status date, the latest delivery first", () => {
  const programme = goldenProgramme(MILESTONES);
  expect(deliveryRecord(programme)).toEqual({ delivered: 3, onTheDay: 1, due: 4 });
  expect(latestSlips(programme, 10)).toEqual([0, 10, 0]);
  expect(latestSlips(programme, 2)).toEqual([0, 10]);
  expect(latestSlips(programme, 0)).toEqual([]);
});

describe("programmeSpan", () => {
  it("is the roadmap's, else the periods'", () => {
    const periods = `tblPerioder
| PeriodeID | Fra | Til |
| 2022-T1 | 2022-01-01 | 2022-04-30 |
| 2021-T3 | 2021-09-01 | 2021-12-31 |`;
    const roadmap = `tblVeikart
| Veikartperiode | Fra | Til |
| Første | 2021-01-01 | 2021-12-31 |
| Andre | 2022-01-01 | 2025-12-31 |`;
    expect(programmeSpan(goldenProgramme(periods))).toEqual({ from: dayOf(2021, 9, 1), to: dayOf(2022, 4, 30) });
    expect(programmeSpan(goldenProgramme(`${periods}\n\n${roadmap}`))).toEqual({ from: dayOf(2021, 1, 1), to: dayOf(2025, 12, 31) });
  });

  it("is unknown where neither stands", () => {
    expect(programmeSpan(goldenProgramme(MILESTONES))).toEqual({ from: NONE, to: NONE });
  });
});
