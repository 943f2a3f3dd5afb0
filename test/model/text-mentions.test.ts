import { mentionsOf } from "../../src/model/text-mentions";
import { isoDate } from "../../src/values/calendar-date";
import { goldenProgramme } from "../support/golden-programme";

/** What one bullet under «Gjort» says: `MP3 delivered 2022-03-10`. */
function said(bullet: string, ids = ["MP1", "MP2", "MP2a", "MP3", "MP4"]): readonly string[] {
  const programme = goldenProgramme(`
tblPerioder
| PeriodeID | Fra | Til |
| 2022-W02-09 | 2022-01-10 | 2022-03-06 |

tblTiltak
| Kode | Tiltak |
| 1e | Bestille |
| 5b | Ny praksis |

tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig |
${ids.map((id) => `| 1e | '${id} | Utvikling og test | 2022-01-31 |`).join("\n")}

tblRapporter
| PeriodeID | Kode | Gjort |
| 2022-W02-09 | 1e | ${bullet} |
`);
  const initiative = programme.initiative("1e");
  if (!initiative) throw new Error("1e");
  return mentionsOf(programme, initiative).map(({ milestone, delivered, date, name }) =>
    [programme.milestones.at(milestone).id, delivered ? "delivered" : "", date ? isoDate(date.end) : "", name].filter((part) => part !== "").join(" "),
  );
}

describe("mentionsOf", () => {
  it.each([
    ["MP3 er levert 10. mars.", ["MP3 delivered 2022-03-10"]],
    ["MP3 ble levert den 10.3", ["MP3 delivered 2022-03-10"]],
    ["Levert MP 3 10.03.22.", ["MP3 delivered 2022-03-10"]],
    ["Den 10. mars ble MP3 ferdigstilt", ["MP3 delivered 2022-03-10"]],
    ["MP3 Utvikling og test er fullført", ["MP3 delivered"]],
    ["Ferdigstilt arbeidet med MP1 «Behovskartlegging»", ["MP1 delivered Behovskartlegging"]],
    ["MP3 vart levert 10. mars", ["MP3 delivered 2022-03-10"]],
    ["MP3 was delivered on 10 March 2022. MP4 follows.", ["MP3 delivered 2022-03-10", "MP4"]],
    ["Milestone MP3 is completed", ["MP3 delivered"]],
  ])("reads a delivery in «%s»", (bullet, mentions) => {
    expect(said(bullet)).toEqual(mentions);
  });

  it.each([
    ["Startet opp arbeidet med MP1 «Behovskartlegging og analyser».", ["MP1 Behovskartlegging og analyser"]],
    ["MP3 er ikke levert", ["MP3"]],
    ["MP3 er ikkje levert", ["MP3"]],
    ["MP3 skal leveres 24.mars.", ["MP3 2022-03-24"]],
    ["MP3 forventes ferdig 24. mars", ["MP3 2022-03-24"]],
    ["MP3 is expected to be delivered 24 March", ["MP3 2022-03-24"]],
    ["Gjennomført workshop om MP3 den 12.1", ["MP3 2022-01-12"]],
    ["Levert innspill til MP3", ["MP3"]],
    ["MP3 er nesten ferdig", ["MP3"]],
  ])("reads none in «%s»", (bullet, mentions) => {
    expect(said(bullet)).toEqual(mentions);
  });

  it("keeps apart what a sentence says of several", () => {
    expect(said("MP3 er levert og MP4 er utsatt til 24. mars")).toEqual(["MP3 delivered", "MP4 2022-03-24"]);
    expect(said("MP1, MP2 og MP3 er levert 10. mars")).toEqual(["MP1 delivered 2022-03-10", "MP2 delivered 2022-03-10", "MP3 delivered 2022-03-10"]);
    expect(said("MP1 levert 10.02 og MP2 levert 12.02")).toEqual(["MP1 delivered 2022-02-10", "MP2 delivered 2022-02-12"]);
  });

  it("takes the whole ID, and only this initiative's", () => {
    expect(said("MP2a er levert")).toEqual(["MP2a delivered"]);
    expect(said("MP21 er levert")).toEqual([]);
    expect(said("5b/MP3 er levert")).toEqual([]);
    expect(said("5b MP3 er levert")).toEqual([]);
    expect(said("1e/MP3 er levert")).toEqual(["MP3 delivered"]);
  });

  it("does not take any number for an ID that is a number, nor an ID that two milestones have", () => {
    expect(said("Det er gjennomført 3 møter", ["1", "2", "3"])).toEqual([]);
    expect(said("Milepæl 3 er levert", ["1", "2", "3"])).toEqual(["3 delivered"]);
    expect(said("MP2 er levert", ["MP1", "MP2", "MP2"])).toEqual([]);
  });

  it("stays linear on long texts", () => {
    expect(said(`${"MP3 er levert 10. mars, ".repeat(1500)}`)).toHaveLength(1500);
    expect(said("MP3 10. mars ".repeat(2500))).toHaveLength(2500);
  });
});
