import { previousSnapshot, snapshots } from "../../src/model/history";
import { isSettled, milestoneMatches, pastOf } from "../../src/model/past-milestones";
import { runRules } from "../../src/rules/run-rules";
import { goldenProgramme } from "../support/golden-programme";

const PERIODS = `tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |
| 2022-W01 | 2022-01-03 | 2022-01-09 |`;

function history(...rows: readonly string[]): string {
  const head = "| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |";
  return ["tblHistorikk", head, ...rows.map((row) => `| ${row} | | | |`)].join("\n");
}

function milestones(...rows: readonly string[]): string {
  return ["tblMilepaeler", "| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |", ...rows].join("\n");
}

describe("previousSnapshot", () => {
  const rows = [
    "2022-W02-09 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-01-31",
    "2022-W01 | 1 | publisert | 5b | 5b/MP1 | Planlagt ferdig | '2022-01-29",
    "2022-W01 | v3 | utkast | 5b | 5b/MP1 | Planlagt ferdig | '2022-01-30",
    "2022-W01 | v2 | låst | 5b | 5b/MP1 | Planned finish | '2022-01-28",
  ];

  it("is the last published version of an earlier period", () => {
    const programme = goldenProgramme([PERIODS, milestones(), history(...rows)].join("\n\n"));
    expect(snapshots(programme).map(({ period, version }) => [period, version])).toEqual([["2022-W01", 1], ["2022-W01", 2], ["2022-W01", 3]]);
    expect(previousSnapshot(programme)?.version).toBe(2);
  });

  it("is the newest draft where nothing was published", () => {
    const drafts = rows.filter((row) => row.includes("utkast") || row.includes("W02-09"));
    const programme = goldenProgramme([PERIODS, milestones(), history(...drafts)].join("\n\n"));
    expect(previousSnapshot(programme)?.version).toBe(3);
  });

  it("is none without a history", () => {
    expect(previousSnapshot(goldenProgramme(PERIODS))).toBeNull();
  });
});

function told(key: string, description: string, baseline: string, delivered = ""): readonly string[] {
  const [code = ""] = key.split("/");
  const row = (field: string, value: string): string => `2022-W01 | 1 | publisert | ${code} | ${key} | ${field} | ${value}`;
  return [row("Beskrivelse av milepæl", description), row("Planlagt ferdig", `'${baseline}`), ...(delivered === "" ? [] : [row("Levert", `'${delivered}`)])];
}

describe("milestoneMatches", () => {
  it("follows a renumbering that the change table records, and finds the rest by ID, then by description and baseline", () => {
    const programme = goldenProgramme(
      [
        PERIODS,
        milestones(
          "| 5b | MP1 | Kartlegging | 2022-01-31 | |",
          "| 5b | MP3 | Høring | 2022-02-28 | |",
          "| 5b | MP4 | Pilot | 2022-03-31 | |",
          "| 5B | MP5 | Nytt ord for innføring | 2022-06-30 | |",
          "| 5b | MP9 | Evaluering | 2022-08-31 | |",
          "| 5b | MP10 | Ny | 2022-09-30 | |",
        ),
        "tblEndringer\n| Kode | Type | Hva | Fra | Til |\n| 5b | omnummerering | Høring | MP2 | MP3 |\n| 5b | omnummerering | Pilot | MP3 | MP4 |",
        history(
          ...told("5b/MP1", "Kartlegging", "2022-01-31"),
          ...told("5b/MP2", "Høring", "2022-02-15"),
          ...told("5b/MP3", "Pilot", "2022-03-31"),
          ...told("5b/MP5", "Innføring", "2022-06-30"),
          ...told("5b/MP6", "Evaluering", "2022-08-31"),
          ...told("5b/MP7", "Borte", "2022-08-31"),
        ),
      ].join("\n\n"),
    );
    const former = [0, 1, 2, 3, 4, 5].map((row) => pastOf(programme, programme.milestones.at(row))?.id ?? null);
    expect(former).toEqual(["MP1", "MP2", "MP3", "MP5", "MP6", null]);
    expect(milestoneMatches(programme)?.gone.map(({ key }) => key)).toEqual(["5b/MP7"]);
  });
});

describe("isSettled", () => {
  const rows = ["| 5b | MP1 | Lørdag | 2021-01-30 | 2021-01-30 |", "| 5b | MP2 | Lørdag | 2021-02-20 | '(20.02.21) |", "| 5b | MP3 | Endret siden | 2021-01-30 | 2021-01-30 |"];
  const past = [...told("5b/MP1", "Lørdag", "2021-01-30", "2021-01-30"), ...told("5b/MP2", "Lørdag", "2021-02-20", "(20.02.21)"), ...told("5b/MP3", "Endret", "2021-01-30", "2021-01-30")];
  const speaking = (text: string): readonly string[] => runRules(goldenProgramme(text)).findings.map(({ rule, key }) => `${rule} ${key}`);

  it("is what a published report holds unchanged: data rules have said what they have to say of it", () => {
    const programme = goldenProgramme([PERIODS, milestones(...rows), history(...past)].join("\n\n"));
    expect([0, 1, 2].map((row) => isSettled(programme, programme.milestones.at(row)))).toEqual([true, true, false]);
    expect(speaking([PERIODS, milestones(...rows), history(...past)].join("\n\n"))).toEqual(["milestone/delivered-equals-plan 5b/MP3"]);
  });

  it("is nothing that only a draft holds", () => {
    const drafts = history(...past.map((row) => row.replace("publisert", "utkast")));
    expect(speaking([PERIODS, milestones(...rows), drafts].join("\n\n"))).toEqual([
      "milestone/delivered-equals-plan 5b/MP1",
      "column/uncertain-date 5b/MP2",
      "milestone/delivered-equals-plan 5b/MP3",
    ]);
  });
});
