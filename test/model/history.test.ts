import { factDifferences } from "../../src/model/fact-differences";
import { rowHash } from "../../src/model/fact-hash";
import { allSnapshots, previousSnapshot } from "../../src/model/history";
import { historyRows } from "../../src/model/history-rows";
import { goneInitiatives, previousInitiative } from "../../src/model/past-initiatives";
import { milestoneMatches } from "../../src/model/past-milestones";
import { placeOfFact } from "../../src/model/fact-place";
import { programmeFacts } from "../../src/model/programme-facts";
import { isEarlierPeriod, periodHistory, showsToday } from "../../src/model/period-history";
import { compareVersions, readVersion, writeVersion } from "../../src/model/report-version";
import { changesSincePrevious } from "../../src/model/since-previous";
import type { Fact } from "../../src/model/fact";
import { runRules } from "../../src/rules/run-rules";
import { differenceWords } from "../../src/views/difference-words";
import { goldenProgramme } from "../support/golden-programme";

const PERIODS = `tblPerioder
| PeriodeID | Fra | Til |
| '2022-01 | 2022-01-01 | 2022-01-31 |
| '2022-02 | 2022-02-01 | 2022-02-28 |
| '2022-03 | 2022-03-01 | 2022-03-31 |`;

type Row = readonly [period: string, version: string, status: string, code: string, key: string, field: string, value: string];

/** Rows as they are written: texts with a hash over them. */
function history(...rows: readonly Row[]): string {
  const head = "| PeriodeID | Versjon | Status | Kode | Nøkkel | Felt | Verdi | Tidspunkt | Av | Radhash |";
  const lines = rows.map((row) => {
    const texts = [...row, "2022-04-01", "Kari"];
    return `| ${[...texts, rowHash(texts)].map((text) => (text === "" ? "" : `'${text}`)).join(" | ")} |`;
  });
  return ["tblHistorikk", head, ...lines].join("\n");
}

function programme(...parts: readonly string[]) {
  return goldenProgramme(["I dag: 2022-04-04", PERIODS, ...parts].join("\n\n"));
}

describe("versions", () => {
  it("are drafts before what is published of them", () => {
    const texts = ["2", "0.2", "1", "1.10", "0.10", "1.2", "v3"];
    const sorted = texts.map(readVersion).sort(compareVersions).map(writeVersion);
    expect(sorted).toEqual(["0.2", "0.10", "1", "1.2", "1.10", "2", "3"]);
    expect(writeVersion(readVersion(""))).toBe("1");
  });

  it("follow each other: a draft after a draft, a correction after what was published", () => {
    const of = (...rows: readonly Row[]) => periodHistory(programme("Periode: 2022-03", history(...rows)));
    const row = (version: string, status: string): Row => ["2022-03", version, status, "1", "1", "Tiltaksleder", "Ada"];
    expect(of()).toMatchObject({ published: null, draft: null, nextDraft: { major: 0, draft: 1 }, nextVersion: 1 });
    expect(of(row("0.1", "utkast"))).toMatchObject({ published: null, nextDraft: { major: 0, draft: 2 }, nextVersion: 1 });
    expect(of(row("0.1", "utkast"), row("1", "publisert"))).toMatchObject({ draft: null, nextDraft: { major: 1, draft: 1 }, nextVersion: 2 });
    expect(of(row("1", "publisert"), row("1.1", "utkast"))).toMatchObject({ draft: { draft: 1 }, nextDraft: { major: 1, draft: 2 }, nextVersion: 2 });
  });
});

describe("rows", () => {
  const rows: readonly Row[] = [["2022-02", "1", "publisert", "1", "1/M1", "Levert", "2022-02-11"], ["2022-02", "1", "publisert", "1", "1/M2", "Levert", "2022-02-12"]];

  it("that stand as they were written are intact, and one that was edited is named with its row", () => {
    const whole = history(...rows);
    expect(historyRows(programme(whole)).map(({ state }) => state)).toEqual(["intact", "intact"]);
    const edited = programme(whole.replace("2022-02-12", "2022-02-10"));
    expect(historyRows(edited).map(({ state }) => state)).toEqual(["intact", "edited"]);
    const [finding, ...more] = runRules(edited).findings.filter(({ rule }) => rule.startsWith("programme/history"));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: "error", sheet: "Rapporthistorikk", cell: "G3", key: "2022-02/1/1/M2/Levert" });
    expect(finding?.message).toContain("Rad 3 ");
  });

  it("that are missing are noticed by the version's checksum", () => {
    const checked: Row = ["2022-02", "1", "publisert", "", "", "Kontrollsum", "0".repeat(64)];
    const broken = programme(history(checked, ...rows));
    expect(allSnapshots(broken)[0]).toMatchObject({ isWhole: false, facts: [{ key: "1/M1" }, { key: "1/M2" }] });
    expect(runRules(broken).findings.filter(({ rule }) => rule.startsWith("programme/history")).map(({ rule }) => rule)).toEqual(["programme/history-incomplete"]);
  });
});

describe("the previous report", () => {
  it("is found after a gap", () => {
    const gap = programme("Periode: 2022-03", history(["2022-01", "1", "publisert", "1", "1", "Tiltaksleder", "Ada"]));
    expect(previousSnapshot(gap)?.period).toBe("2022-01");
  });

  it("is none in a first report, which then has no changes", () => {
    expect(changesSincePrevious(programme(history(["2022-03", "0.1", "utkast", "1", "1", "Tiltaksleder", "Ada"])))).toBeNull();
  });

  const milestones = (...rows: readonly string[]): string => ["tblMilepaeler", "| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Prognose |", ...rows].join("\n");
  const told = (code: string, id: string, description: string, baseline: string): readonly Row[] => [
    ["2022-02", "1", "publisert", code, `${code}/${id}`, "Beskrivelse av milepæl", description],
    ["2022-02", "1", "publisert", code, `${code}/${id}`, "Planlagt ferdig", baseline],
  ];

  it("follows an initiative to its new code, and a split one's milestones to where they went", () => {
    const split = programme(
      "tblTiltak\n| Kode | Tiltak |\n| 5a | Rekvisisjon |\n| 5b | Gevinster |\n| 7 | Avtaler |",
      milestones("| 5a | M1 | Kartlegging | 2022-05-31 | |", "| 5b | M1 | Gevinstplan | 2022-06-30 | |", "| 7 | M1 | Anbud | 2022-04-29 | |"),
      "tblEndringer\n| Kode | Type | Hva | Fra | Til |\n| 7 | omnummerering | Ny kode | '6 | '7 |",
      history(
        ["2022-02", "1", "publisert", "5", "5", "Tiltak", "Rekvisisjon og gevinster"], ...told("5", "M1", "Kartlegging", "2022-05-31"), ...told("5", "M2", "Gevinstplan", "2022-06-30"),
        ["2022-02", "1", "publisert", "6", "6", "Tiltak", "Innkjøp"], ...told("6", "M1", "Anbud", "2022-04-29"),
      ),
    );
    expect(previousInitiative(split, "7")?.code).toBe("6");
    expect(goneInitiatives(split).map(({ code }) => code)).toEqual(["5"]);
    const matches = milestoneMatches(split);
    expect([0, 1, 2].map((row) => matches?.pastOf.get(row)?.key)).toEqual(["5/M1", "5/M2", "6/M1"]);
    expect(matches?.gone).toEqual([]);
  });

  it("counts no date as moved that is only known closer, or that follows another", () => {
    const now = programme(
      "tblTiltak\n| Kode | Tiltak | Status |\n| 1 | Avtaler | pågår |",
      milestones("| 1 | M1 | Kartlegging | 2022-05-31 | |", "| 1 | M2 | Høring | 2022-06-30 | |", "| 1 | M3 | Pilot | 2022-08-31 | 2022-09-30 |"),
      history(
        ["2022-02", "1", "publisert", "1", "1", "Tiltak", "Avtaler"],
        ...told("1", "M1", "Kartlegging", "mai 2022"), ...told("1", "M2", "Høring", "2022-06-15"), ...told("1", "M3", "Pilot", "2022-08-31"),
      ),
    );
    const dates = (changesSincePrevious(now) ?? []).flatMap((change) => (change.kind === "date" ? [[change.name, change.field, change.days]] : []));
    expect(dates).toEqual([["M2", "baseline", 15], ["M3", "forecast", 30]]);
  });
});

describe("registers", () => {
  const risks = (...rows: readonly string[]): string => ["tblRisiko", "| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens | Frist |", ...rows].join("\n");
  const dependencies = (...rows: readonly string[]): string => ["tblAvhengigheter", "| Fra | Til | Beskrivelse | Eier | Behov-dato |", ...rows.map((each) => `${each} |`)].join("\n");
  const initiatives = (leader: string): string => `tblTiltak\n| Kode | Tiltak | Tiltaksleder | Status |\n| 1 | Avtaler | Ada | pågår |\n| 2 | Kurs | ${leader} | pågår |`;
  const cost = "| R1 | 1 | Kostnad | lav | | mars 2022 |";
  const row = (...[code, key, field, value]: readonly [string, string, string, string]): Row => ["2022-02", "1", "publisert", code, key, field, value];
  /** Written by hand, so that the words of the table are held too. */
  const published: readonly Row[] = [
    row("", "", "Risikoskala", "3"),
    row("1", "1/risiko/R1", "RisikoID", "R1"), row("1", "1/risiko/R1", "Beskrivelse", "Kostnad"), row("1", "1/risiko/R1", "Sannsynlighet", "lav"), row("1", "1/risiko/R1", "Frist", "mars 2022"),
    row("1", "1", "Tiltak", "Avtaler"), row("1", "1", "Tiltaksleder", "Ada"), row("1", "1", "Status", "pågår"),
    row("2", "2", "Tiltak", "Kurs"), row("2", "2", "Status", "pågår"),
    row("1", "1/avhengighet/2", "Fra", "1"), row("1", "1/avhengighet/2", "Til", "2"), row("1", "1/avhengighet/2", "Beskrivelse", "Opplæring"),
    row("2", "2/avhengighet/1", "Fra", "2"), row("2", "2/avhengighet/1", "Til", "1"), row("2", "2/avhengighet/1", "Eier", "Ada"),
  ];
  const waits = ["| 1 | 2 | Opplæring | |", "| 2 | 1 | | Ada |"];
  const said = (...parts: readonly string[]): readonly string[] =>
    runRules(programme("Periode: 2022-03", ...parts)).findings.flatMap(({ rule, key }) => (["risk/unrated", "dependency/circular", "dependency/without-owner-or-date"].includes(rule) ? [`${rule} ${key}`] : []));

  it("of a published report are not asked about again, one that has changed or is new is", () => {
    const whole = [initiatives(""), dependencies(...waits)];
    const all = ["risk/unrated R1", "dependency/circular 1", "dependency/without-owner-or-date 1", "dependency/without-owner-or-date 2"];
    expect(said(...whole, risks(cost))).toEqual(all);
    expect(said(...whole, risks(cost), history(...published))).toEqual([]);
    expect(said(...whole, risks(cost), history(...published.map((each): Row => [each[0], "0.1", "utkast", each[3], each[4], each[5], each[6]])))).toEqual(all);
    expect(said(...whole, risks(cost.replace("mars", "mai"), "| R2 | 1 | Kvalitet | | lav | |"), history(...published))).toEqual(["risk/unrated R1", "risk/unrated R2"]);
    expect(said(...whole, risks(cost), history(...published.map((each): Row => (each[5] === "Risikoskala" ? row("", "", "Risikoskala", "5") : each))))).toEqual(["risk/unrated R1"]);
  });

  it("are asked about again where what they wait for is otherwise, and where a new one closes another circle", () => {
    const led = published.map((each): Row => (each[4] === "2" && each[5] === "Status" ? row("2", "2", "Tiltaksleder", "Bo") : each));
    expect(said(initiatives(""), dependencies(...waits), history(...led, row("2", "2", "Status", "pågår")))).toEqual(["dependency/without-owner-or-date 1"]);
    const third = initiatives("Bo") + "\n| 3 | Drift | Eva | pågår |";
    expect(said(third, dependencies(...waits, "| 2 | 3 | | Eva |", "| 3 | 1 | | Ada |"), history(...published))).toContain("dependency/circular 1");
  });

  it("are read in whatever language their key is written in, and a milestone's ID may look like one", () => {
    const facts = (...rows: readonly Row[]) => allSnapshots(programme(history(...rows)))[0]?.facts;
    expect(facts(row("1", "1/risk/R1", "Probability", "low"))).toEqual([{ code: "1", key: "1/risiko/R1", field: "risk.probability", value: "low" }]);
    expect(facts(row("", "avhengnad/2", "Eigar", "Ada"))).toEqual([{ code: "", key: "avhengighet/2", field: "dependency.owner", value: "Ada" }]);
    expect(facts(row("1", "1/risk/R1", "Levert", "2022-02-11"))).toEqual([{ code: "1", key: "1/risk/R1", field: "milestone.delivered", value: "2022-02-11" }]);
  });

  it("are recorded whole, each under a name of its own", () => {
    const now = programme(initiatives("Bo"), risks(cost, "| | 1 | Uten navn | | | |", "| R1 | 1 | Igjen | | | snart |", "| R1 | | Felles | | | |", "| | | | | | |"), dependencies("| 1/M1 | | Attestering | |", "| 1/M1 | 2 | Kurs | |"));
    const keys = programmeFacts(now).flatMap(({ key, field, value }) => (["risk.description", "risk.due", "dependency.from"].includes(field) ? [`${key} ${value}`] : []));
    expect(keys).toEqual([
      "risiko/R1 Felles", "1/avhengighet/#1 1/M1", "1/avhengighet/2 1/M1",
      "1/risiko/#2 Uten navn", "1/risiko/R1 Kostnad", "1/risiko/R1 mars 2022", "1/risiko/R1#2 Igjen", "1/risiko/R1#2 snart",
    ]);
  });

  it("differ from those of a published report by what changed in them, and not at all from a report that is older than they are", () => {
    const then = [initiatives("Bo"), risks(cost), dependencies(...waits)];
    const now = [initiatives("Bo"), risks(cost.replace("lav", "høy"), "| R2 | 1 | Kvalitet | lav | lav | |"), dependencies(waits[0] ?? "")];
    const differences = factDifferences(programmeFacts(programme(...then)), programmeFacts(programme(...now)), true).filter(({ field }) => field !== "initiative.riskLight");
    expect(differences.map((each) => differenceWords(each, "en"))).toEqual([
      "1/risk/R1, Probability: “lav” → “høy”", "1/risk/R2 added: “Kvalitet”", "2/dependency/1 no longer there: “1”",
    ]);
    expect(differences.map((each) => placeOfFact(programme(...now), each)?.cell)).toEqual(["D2", "C3", undefined]);
    const old = programmeFacts(programme(...then)).filter(({ field }) => !["programme.riskScale", "risk", "dependency"].some((subject) => field.startsWith(subject)));
    expect(factDifferences(old, programmeFacts(programme(...now)), true).map(({ field }) => field)).toEqual(["initiative.riskLight"]);
  });
});

describe("an earlier period", () => {
  const table = "tblMilepaeler\n| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |\n| 1 | M1 | Kartlegging | 2022-05-31 |";
  it("shows the milestones of today unless its history holds them so", () => {
    const unknown = programme("Periode: 2022-02", table);
    expect([isEarlierPeriod(unknown), showsToday(unknown)]).toEqual([true, true]);
    expect(showsToday(programme("Periode: 2022-03", table))).toBe(false);
    const row = (field: string, value: string): Row => ["2022-02", "0.1", "utkast", "1", "1/M1", field, value];
    const known = history(row("ID", "M1"), row("Beskrivelse av milepæl", "Kartlegging"), row("Planlagt ferdig", "2022-05-31"));
    expect(showsToday(programme("Periode: 2022-02", table, known))).toBe(false);
    expect(showsToday(programme("Periode: 2022-02", table, known.replace("05-31", "05-01")))).toBe(true);
  });
});

describe("differences", () => {
  const fact = (key: string, field: Fact["field"], value: string): Fact => ({ code: "1", key, field, value });
  const before = [fact("1/M1", "milestone.baseline", "mai 2022"), fact("1/M1", "milestone.description", "Høring"), fact("1/M2", "milestone.description", "Pilot")];
  const after = [fact("1/M1", "milestone.baseline", "2022-05-31"), fact("1/M1", "milestone.description", "Høring"), fact("1/M3", "milestone.description", "Drift")];
  it("tell what came and went once, and a date known closer only where that is asked for", () => {
    expect(factDifferences(before, after, true).map(({ kind, key }) => [kind, key])).toEqual([["removed", "1/M2"], ["added", "1/M3"]]);
    expect(factDifferences(before, after, false)[0]).toMatchObject({ kind: "changed", before: "mai 2022", after: "2022-05-31" });
  });
});
