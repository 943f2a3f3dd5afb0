import type { LightColour, Lights } from "../../src/model/light";
import { initiativeIn, programmeFrom } from "../support/programme-from";

const PERIOD = `
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |
`;

function lightsOf(text: string): Lights {
  return initiativeIn(programmeFrom(PERIOD + text), "5b").lights;
}

function initiative(columns: string, values: string): string {
  return `
tblTiltak
| Kode | Tiltak | ${columns} |
| 5b | Ny praksis | ${values} |
`;
}

function milestones(...rows: readonly string[]): string {
  const numbered = rows.map((row, at) => `| 5b | MP${String(at + 1)} | Milepæl | ${row} |`);
  return `
tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Gjeldende plan | Prognose | Levert |
${numbered.join("\n")}
`;
}

describe("Fremdrift", () => {
  it.each<[string, string, LightColour]>([
    ["due today", "2022-03-06 | | | ", "green"],
    ["7 days overdue", "2022-02-27 | | | ", "green"],
    ["8 days overdue", "2022-02-26 | | | ", "yellow"],
    ["30 days overdue", "2022-02-04 | | | ", "yellow"],
    ["31 days overdue", "2022-02-03 | | | ", "red"],
    ["forecast 7 days late", "2022-04-01 | | 2022-04-08 | ", "green"],
    ["forecast 8 days late", "2022-04-01 | | 2022-04-09 | ", "yellow"],
    ["forecast 31 days late", "2022-04-01 | | 2022-05-02 | ", "red"],
    ["replanned 31 days later", "2022-04-01 | 2022-05-02 | | ", "red"],
    ["delivered on the status date", "2022-01-01 | | | 2022-03-06", "done"],
    ["delivered after the status date, 8 days late", "2022-02-27 | | | 2022-03-07", "yellow"],
    ["nothing readable", "'31.02.22 | | | ", "grey"],
    ["a forecast that has passed", "2022-04-01 | | 2022-03-05 | ", "grey"],
  ])("%s", (_, row, colour) => {
    expect(lightsOf(initiative("Status", "pågår") + milestones(row)).schedule.colour).toBe(colour);
  });

  it("takes the worst, and leaves out what it cannot assess", () => {
    const { schedule } = lightsOf(initiative("Status", "pågår") + milestones("2022-01-31 | | | 2022-02-10", "2022-02-20 | | | ", "2022-01-01 | | | '31.02.22"));
    expect(schedule.colour).toBe("yellow");
    expect(schedule.reasons).toEqual([{ kind: "overdue", milestone: 1, days: 14 }, { kind: "left-out", count: 1 }]);
  });

  it("allows more with the preset «Stor»", () => {
    const settings = "\ntblProgram\n| Innstilling | Verdi |\n| Lysgrenser | Stor |\n";
    expect(lightsOf(settings + initiative("Status", "pågår") + milestones("2022-02-04 | | | ")).schedule.colour).toBe("green");
    expect(lightsOf(settings + initiative("Status", "pågår") + milestones("2021-12-06 | | | ")).schedule.colour).toBe("yellow");
    expect(lightsOf(settings + initiative("Status", "pågår") + milestones("2021-12-05 | | | ")).schedule.colour).toBe("red");
  });

  it("is grey without milestones, and done when the status says so", () => {
    expect(lightsOf(initiative("Status", "pågår")).schedule).toMatchObject({ colour: "grey", reasons: [{ kind: "no-milestones" }] });
    expect(lightsOf(initiative("Status", "fullført")).schedule).toMatchObject({ colour: "done", reasons: [{ kind: "status-completed" }] });
  });

  it("says the slip of the last delivery, by date", () => {
    const { schedule } = lightsOf(initiative("Status", "pågår") + milestones("2022-01-31 | | | 2022-03-01", "2022-02-01 | | | 2022-02-03"));
    expect(schedule).toMatchObject({ colour: "done", reasons: [{ kind: "delivered", milestone: 0, days: 29 }] });
  });
});

describe("Økonomi", () => {
  const money = (plan: string, actual: string, forecast = ""): Lights["economy"] =>
    lightsOf(`${initiative("Totalbudsjett", "10000000")}
tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Prognose totalt | Kommentar |
| 2022-W02-09 | 5b | ${plan} | ${actual} | ${forecast} | |`).economy;

  it.each<[string, string, string, string, LightColour]>([
    ["on plan", "1000000", "1000000", "", "green"],
    ["5 % over", "1000000", "1050000", "", "green"],
    ["5,1 % over", "1000000", "1051000", "", "yellow"],
    ["10 % over", "1000000", "1100000", "", "yellow"],
    ["10,1 % over", "1000000", "1101000", "", "red"],
    ["far over, but no more than 25 000 kr", "50000", "75000", "", "green"],
    ["far over, by 25 001 kr", "50000", "75001", "", "red"],
    ["25 % under", "1000000", "750000", "", "green"],
    ["25,1 % under", "1000000", "749000", "", "yellow"],
    ["25,1 % under, but no more than 1 % of the budget", "398000", "298000", "", "green"],
    ["nothing spent", "1000000", "0", "", "yellow"],
    ["no actual", "1000000", "", "", "grey"],
    ["no plan and no forecast", "", "1000000", "", "grey"],
    ["no plan, forecast within the budget", "", "1000000", "10000000", "green"],
    ["forecast a krone over", "1000000", "1000000", "10000001", "yellow"],
    ["forecast 10 % over", "1000000", "1000000", "11000000", "yellow"],
    ["forecast more than 10 % over", "1000000", "1000000", "11000001", "red"],
  ])("%s", (_, plan, actual, forecast, colour) => {
    expect(money(plan, actual, forecast).colour).toBe(colour);
  });

  it("is grey without a row for the period", () => {
    expect(lightsOf(initiative("Totalbudsjett", "10000000")).economy).toMatchObject({ colour: "grey", reasons: [{ kind: "no-economy" }] });
  });
});

describe("Risiko", () => {
  const risk = (...rows: readonly string[]): Lights["risk"] =>
    lightsOf(`${initiative("Status", "pågår")}
tblRisiko
| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens | Status |
${rows.map((row, at) => `| R${String(at)} | 5b | Noe | ${row} |`).join("\n")}`).risk;

  it.each<[string, LightColour]>([
    ["lav | medium | ", "green"],
    ["lav | høy | ", "yellow"],
    ["medium | medium | ", "yellow"],
    ["medium | høy | ", "red"],
    ["høy | høy | lukket", "grey"],
    ["lav | | ", "grey"],
    ["2 | 2 | ", "yellow"],
    ["4 | 1 | ", "green"],
    ["4 | 3 | ", "yellow"],
    ["5 | 3 | ", "red"],
    ["1 | 5 | ", "yellow"],
    ["svært lav | svært høy | ", "yellow"],
  ])("%s", (row, colour) => {
    expect(risk(row).colour).toBe(colour);
  });

  it("takes the highest open one and lists the unrated", () => {
    expect(risk("lav | lav | ", "medium | medium | ", "lav | | ").reasons).toEqual([{ kind: "risk", risk: 1, score: 4, unrated: [2] }]);
  });
});

describe("Samlet", () => {
  const overall = (more: string): Lights["overall"] => lightsOf(initiative("Totalbudsjett", "10000000") + more).overall;
  const late = (days: number): string => milestones(`2022-03-${String(6 - days).padStart(2, "0")} | | | `);
  const spent = (actual: number): string =>
    `\ntblOkonomi\n| PeriodeID | Kode | Plan hittil | Virkelig hittil |\n| 2022-W02-09 | 5b | 1000000 | ${String(actual)} |\n`;
  const atRisk = (rating: string): string =>
    `\ntblRisiko\n| RisikoID | Kode | Beskrivelse | Sannsynlighet | Konsekvens |\n| R1 | 5b | Noe | ${rating} |\n`;

  it.each<[string, string, LightColour, readonly string[]]>([
    ["green", late(0) + spent(1000000), "green", []],
    ["a yellow light", late(0) + spent(1060000), "yellow", ["economy"]],
    ["red money", late(0) + spent(1200000) + atRisk("medium | medium"), "red", ["economy"]],
    ["red risk alone", late(0) + spent(1000000) + atRisk("høy | høy"), "yellow", ["risk"]],
    ["grey schedule", spent(1000000), "grey", ["schedule"]],
    ["grey schedule and red money", spent(1200000), "red", ["economy"]],
    ["grey money and red risk", late(0) + atRisk("høy | høy"), "yellow", ["risk"]],
    ["nothing known", "", "grey", ["schedule", "economy"]],
  ])("%s", (_, more, colour, because) => {
    const light = overall(more);
    expect(light.colour).toBe(colour);
    expect(light.reasons).toEqual(because.length > 0 ? [{ kind: "because", lights: because }] : []);
  });

  it("weighs otherwise when the office says so", () => {
    const weighted = "\ntblProgram\n| Innstilling | Verdi |\n| Samlet lys | Vektet |\n";
    expect(overall(weighted + late(0) + spent(1060000)).colour).toBe("green");
    expect(overall(weighted + late(0) + spent(1060000) + atRisk("medium | medium")).colour).toBe("yellow");
    expect(overall(weighted + late(0) + spent(1000000) + atRisk("høy | høy")).colour).toBe("red");
  });
});

describe("lights by hand", () => {
  const report = (column: string, value: string): Lights =>
    lightsOf(`${initiative("Status", "pågår")}
tblRapporter
| PeriodeID | Kode | Gjort | ${column} | Begrunnelse | Sign. | Dato |
| 2022-W02-09 | 5b | '• Møte | ${value} | Ny plan er godkjent | HH | 2022-03-09 |`);

  it("keep what was computed beside them, with who, when and why", () => {
    const { overall } = report("Lys overstyrt", "Grønn");
    expect(overall.colour).toBe("green");
    expect(overall.byHand).toEqual({ by: "HH", date: 19060, reason: "Ny plan er godkjent", computed: "grey" });
  });

  it("can be one of the four", () => {
    const { schedule, overall } = report("Lys overstyrt", "Fremdrift: rød");
    expect([schedule.colour, schedule.byHand?.computed, overall.byHand]).toEqual(["red", "grey", null]);
    expect(overall.colour).toBe("red");
  });

  it("are at least what a rated quality risk gives", () => {
    const risk = "\ntblRisiko\n| RisikoID | Kode | Kategori | Beskrivelse | Sannsynlighet | Konsekvens |\n| R1 | 5b | kvalitet | Noe | høy | høy |\n";
    const quality = lightsOf(`${initiative("Status", "pågår")}${risk}
tblRapporter
| PeriodeID | Kode | Gjort | Kvalitet | Sign. | Dato |
| 2022-W02-09 | 5b | '• Møte | Grønn: alt er bra | HH | 2022-03-09 |`).quality;
    expect(quality.colour).toBe("red");
    expect(quality.byHand).toMatchObject({ computed: "red", reason: "alt er bra" });
    expect(report("Kvalitet", "Gul: mangler testmiljø").quality).toMatchObject({ colour: "yellow", byHand: { computed: "grey" } });
  });
});
