import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  mapCode,
  mapColumn,
  mapKind,
  offerMapping,
} from "../../src/app/offer-mapping";
import type { Review } from "../../src/app/kept-review";
import { review } from "../../src/app/review";
import { makeTables, saveMapping } from "../../src/app/save-mapping";
import { marksFor } from "../../src/views/marks";
import { dayFromIso } from "../../src/values/calendar-date";
import type { WorkbookSnapshot } from "../../src/workbook/workbook-snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { goldenWorkbook } from "../support/golden-workbook";
import { pagesWorkbook } from "../support/pages-workbook";
import { sampleSnapshot } from "../support/sample-snapshot";

const REAL = join(__dirname, "../fixtures/workbooks/real");
const pages = pagesWorkbook();

function opened(bytes: Uint8Array = pages): XlsxWorkbook {
  return new XlsxWorkbook(openXlsx(bytes));
}

function reviewed(snapshot: WorkbookSnapshot): Review {
  return review(snapshot, {
    period: null,
    statusDate: null,
    today: dayFromIso("2022-03-14"),
    language: "nb",
  });
}

function told(snapshot: WorkbookSnapshot): readonly string[] {
  return offerMapping(snapshot, "nb").sources.map(
    ({ places, kind, columns }) =>
      `${places.map(({ sheet, address }) => `${sheet} ${address}`).join(", ")}: ${kind ?? "–"} (${columns.map(({ field, isGuess }) => (field ?? "–") + (isGuess ? "?" : "")).join(", ")})`,
  );
}

async function saved(workbook: XlsxWorkbook): Promise<WorkbookSnapshot> {
  return new XlsxWorkbook(openXlsx(workbook.book.save())).read();
}

describe("a sheet for each initiative", () => {
  test("is proposed block by block, with the initiative from the sheet's name", async () => {
    const offer = offerMapping(await opened().read(), "nb");
    expect(
      offer.sources.map(({ kind, places, needsCode }) => [
        kind,
        places.length,
        needsCode,
      ]),
    ).toEqual([
      ["initiatives", 4, true],
      ["milestones", 4, true],
      ["economy", 4, true],
      ["reports", 4, true],
    ]);
    expect(
      offer.sources[1]?.places.map(({ name, code }) => [name, code]),
    ).toEqual([
      ["'1d Endre'!A7", "1d"],
      ["'1e Bestille'!A7", "1e"],
      ["'5b Rekvisisjon'!A7", "5b"],
      ["'8a Avvik'!A7", "8a"],
    ]);
    expect(
      offer.sources[1]?.columns.map(({ title, samples }) => [
        title,
        samples[0],
      ]),
    ).toEqual([
      ["ID", "MP1"],
      ["Beskrivelse av milepæler", "Kartlegging og analyse"],
      ["Planlagt ferdig", "15.12.2020"],
      ["Levert", "17.12.2020"],
    ]);
    expect(offer.remembered).toEqual({ sheet: "Program", isNew: true });
  });

  test("is checked where it stands once that is remembered, and its cells can be named; nothing is drawn on it", async () => {
    const workbook = opened();
    const before = await workbook.read();
    expect(reviewed(before).programme.milestones).toHaveLength(0);
    await workbook.commit(
      saveMapping(before, offerMapping(before, "nb"), "nb"),
    );
    const { programme, result } = reviewed(await saved(workbook));
    expect(
      programme.initiatives.map(({ code, name, leader }) => [
        code,
        name,
        leader,
      ]),
    ).toEqual([
      ["1d", "Selvbetjening – «endre»", "David Låås"],
      ["1e", "Selvbetjening – «bestille»", expect.any(String)],
      ["5b", expect.any(String), expect.any(String)],
      ["8a", expect.any(String), expect.any(String)],
    ]);
    const { programme: sample } = reviewed(sampleSnapshot());
    expect(programme.milestones).toHaveLength(sample.milestones.length);
    expect(programme.initiatives.map(({ economy }) => economy?.actual)).toEqual(
      sample.initiatives
        .filter(({ code }) => ["1d", "1e", "5b", "8a"].includes(code))
        .map(({ economy }) => economy?.actual),
    );
    const duplicate = result.findings.find(
      ({ rule, initiative }) =>
        rule === "milestone/duplicate-id" && initiative === "5b",
    );
    expect([duplicate?.sheet, duplicate?.cell]).toEqual([
      "5b Rekvisisjon",
      expect.stringMatching(/^A\d+$/),
    ]);
    expect(marksFor(programme, result.findings)).toEqual({
      live: [],
      painted: [],
    });
  });

  test("becomes tables that keep what was said of them", async () => {
    const workbook = opened();
    const before = await workbook.read();
    await workbook.commit(
      saveMapping(before, offerMapping(before, "nb"), "nb"),
    );
    const snapshot = await workbook.read();
    const offer = offerMapping(snapshot, "nb");
    await workbook.commit(
      makeTables(
        snapshot,
        offer,
        offer.sources.find(({ kind }) => kind === "milestones")?.key ?? "",
        "nb",
      ),
    );
    const after = await saved(workbook);
    const { programme, result } = reviewed(after);
    expect(programme.milestones).toHaveLength(
      reviewed(sampleSnapshot()).programme.milestones.length,
    );
    expect(after.tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "tblMilepaeler_1dEndre",
        "tblMilepaeler_8aAvvik",
      ]),
    );
    const settings =
      after.tables
        .find(({ name }) => name === "tblProgram")
        ?.rows.map(([name]) => name) ?? [];
    expect(settings).toContain("tblMilepaeler_1dEndre[#Kode]");
    expect(
      settings.filter(
        (name) => typeof name === "string" && name.startsWith("'1d Endre'!A7"),
      ),
    ).toEqual([]);
    expect(new Set(settings).size).toBe(settings.length);
    expect(
      new Set(
        marksFor(programme, result.findings).live.map(({ sheet }) => sheet),
      ).size,
    ).toBe(4);
  });

  test("a code that a person corrects is the one that is remembered", async () => {
    const workbook = opened();
    const before = await workbook.read();
    const offer = offerMapping(before, "nb");
    const { key = "", places } = offer.sources[1] ?? {};
    await workbook.commit(
      saveMapping(
        before,
        mapCode(offer, key, places?.[0]?.name ?? "", "9z"),
        "nb",
      ),
    );
    const again = offerMapping(await saved(workbook), "nb").sources.find(
      ({ kind }) => kind === "milestones",
    );
    expect(again?.places.map(({ code }) => code)).toEqual([
      "9z",
      "1e",
      "5b",
      "8a",
    ]);
  });
});

const OWN_WORDS = `Oversikt @ Oversikt!A1
| Nr | Prosjekt | Ansvarlig | Ramme | Kostnadsramme hittil | Regnskap hittil | Notat | Farge |
| 1d | Endre | Kari | 4800000 | 4800000 | 4789000 | ok | blå |

Frister @ Frister!B3
| Prosjektkode | Hva skal skje | Skal være ferdig | Ble ferdig |
| 1d | Lansering | 2022-01-31 | 2022-02-10 |`;

describe("tables in an office's own words", () => {
  const { snapshot } = goldenWorkbook(OWN_WORDS);

  test("columns that are like a field are proposed as guesses, the rest left unused", () => {
    expect(told(snapshot)[0]).toContain("Oversikt A1:H2: ");
    expect(
      told(snapshot).find((line) => line.startsWith("Frister")),
    ).toBeDefined();
  });

  test("what a person says is remembered by row, and recognised from then on", async () => {
    const { key = "" } =
      offerMapping(snapshot, "nb").sources.find(
        ({ places }) => places[0]?.sheet === "Frister",
      ) ?? {};
    const kind = mapKind(
      offerMapping(snapshot, "nb"),
      snapshot,
      key,
      "milestones",
    );
    const offer = [
      "kode",
      "beskrivelse av milepæl",
      "planlagt ferdig",
      "levert",
    ].reduce((so, field, column) => mapColumn(so, key, column, field), kind);
    const batch = saveMapping(snapshot, offer, "nb");
    const rows = batch.tables?.[0]?.rows ?? [];
    expect(rows).toEqual(
      expect.arrayContaining([
        ["Frister[]", "Milepæler"],
        ["Frister[Hva skal skje]", "Beskrivelse av milepæl"],
        ["Frister[Ble ferdig]", "Levert"],
      ]),
    );
    const settings = {
      name: "tblProgram",
      sheet: "Program",
      firstRow: 2,
      firstColumn: 1,
      headers: ["Innstilling", "Verdi"],
      rows: rows as (string | null)[][],
      formats: ["General", "General"],
      formulas: [null, null],
      hasTotals: false,
    };
    const { programme, result } = reviewed({
      ...snapshot,
      tables: [...snapshot.tables, settings],
    });
    expect(programme.milestones).toHaveLength(1);
    expect(
      result.findings.filter(
        ({ rule }) => rule === "programme/setting-not-understood",
      ),
    ).toEqual([]);
  });

  test("a kind or a field that nobody knows is said of the cell that names it", () => {
    const told = goldenWorkbook(`${OWN_WORDS}

tblProgram
| Innstilling | Verdi |
| Frister[] | Milepæler |
| Frister[Ble ferdig] | Fredag |
| Oversikt[] | Fugler |`);
    const { result } = reviewed(told.snapshot);
    expect(
      result.findings
        .filter(({ rule }) => rule === "programme/setting-not-understood")
        .map(({ cell }) => cell)
        .sort(),
    ).toEqual(["B3", "B4"]);
  });

  test("a table that is said not to be used is left out", () => {
    const { snapshot: with1 } = goldenWorkbook(`${OWN_WORDS}

tblProgram
| Innstilling | Verdi |
| Oversikt[] | brukes ikke |`);
    expect(reviewed(with1).programme.initiatives).toEqual([]);
    expect(reviewed(snapshot).programme.initiatives).toHaveLength(1);
  });
});

test("real workbooks of other offices get a proposal or none, and are read as before where nothing is said", async () => {
  const files = readdirSync(REAL, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".xlsx"))
    .sort();
  const proposals: Record<string, readonly string[]> = {};
  for (const file of files) {
    const snapshot = await opened(readFileSync(join(REAL, file))).read();
    proposals[file.split("/").at(-1) ?? file] = told(snapshot).filter(
      (line) => !line.includes(": – ("),
    );
    const offer = offerMapping(snapshot, "nb");
    const workbook = opened(readFileSync(join(REAL, file)));
    await workbook.read();
    await workbook.commit(saveMapping(snapshot, offer, "nb"));
    expect(() => reviewed(snapshot)).not.toThrow();
    const after = await saved(workbook);
    expect(
      reviewed(after).result.findings.filter(
        ({ rule }) => rule === "programme/setting-not-understood",
      ),
    ).toEqual([]);
  }
  expect(proposals).toMatchInlineSnapshot(`
   {
     "Buffer Scorecard.xlsx": [],
     "Gevinstberegninger.xlsx": [],
     "Gevinstverktøy_KommIT.xlsx": [],
     "Interessentregister_v4.0.xlsx": [],
     "Nynorsk_-_interessentregister_v4.0.xlsx": [],
     "Project Plan.xlsx": [
       "Project Plan A1:J40: milestones (id?, –, beskrivelse av milepæl?, –, –, –, –, –, –, planlagt ferdig?)",
     ],
     "Risk Log.xlsx": [],
     "Risk Scorecard.xlsx": [],
     "Tables.xlsx": [
       "Risk Log A1:G4: risks (risikoid, beskrivelse, sannsynlighet, konsekvens, tiltak?, –, kategori?)",
       "Risk Log A13:E17: risks (risikoid, beskrivelse, sannsynlighet, konsekvens, tiltak?)",
       "Project Plan A3:I36, Project Plan w Relays A1:I40: milestones (id?, –, beskrivelse av milepæl?, –, –, –, –, –, planlagt ferdig?)",
     ],
   }
  `);
});
