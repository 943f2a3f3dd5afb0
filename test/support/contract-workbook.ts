import { makeXlsx, STYLES, type MadeSheet } from "./make-xlsx";

const { date, thousands } = STYLES;

const SHEETS: readonly MadeSheet[] = [
  {
    name: "Milepæler",
    cells: {
      B2: "Kode", C2: "ID", D2: "Planlagt ferdig", E2: "Levert", F2: "Kommentar",
      B3: "5b", C3: "MP1", D3: { value: 44226, style: date }, E3: { value: 44226, style: date }, F3: "Levert",
      B4: "5b", C4: "MP2", D4: { value: "Mars 23", style: date }, E4: { error: "#REF!", style: date }, F4: true,
      B5: { value: 5 }, C5: "MP3", D5: { value: 44540, style: date },
    },
    tables: [{ name: "tblMilepaeler", area: "B2:F5", headers: ["Kode", "ID", "Planlagt ferdig", "Levert", "Kommentar"] }],
    formats: [
      { area: "E3:E5", formula: "E3>44300", priority: 1 },
      { area: "D3:D5", formula: "D3=1", priority: 2 },
    ],
  },
  {
    name: "Økonomi 'nå'",
    cells: {
      A1: "Kode", B1: "Plan hittil", C1: "Virkelig hittil", D1: "Avvik",
      A2: "1d", B2: { value: 4800000, style: thousands }, C2: { value: 4789000, style: thousands }, D2: { formula: "tblOkonomi[[#This Row],[Virkelig hittil]]-tblOkonomi[[#This Row],[Plan hittil]]", value: -11000, style: thousands },
      A3: "5b", B3: { value: 3500000, style: thousands }, C3: { value: 2570000 }, D3: { formula: "tblOkonomi[[#This Row],[Virkelig hittil]]-tblOkonomi[[#This Row],[Plan hittil]]", value: -930000, style: thousands },
      A4: "Sum", B4: { formula: "SUBTOTAL(109,tblOkonomi[Plan hittil])", value: 8300000 }, C4: { formula: "SUBTOTAL(109,tblOkonomi[Virkelig hittil])", value: 7359000 }, D4: { formula: "SUBTOTAL(109,tblOkonomi[Avvik])", value: -941000 },
      F2: { formula: "B2*2", value: 9600000 },
    },
    tables: [
      {
        name: "tblOkonomi",
        area: "A1:D4",
        headers: ["Kode", "Plan hittil", "Virkelig hittil", "Avvik"],
        totals: true,
        calculated: { Avvik: "tblOkonomi[[#This Row],[Virkelig hittil]]-tblOkonomi[[#This Row],[Plan hittil]]" },
      },
    ],
    validations: [{ areas: "B1:B2 B3:B40" }, { areas: "C3 F2" }, { areas: "A2", isExtended: true }],
  },
  {
    name: "Endringer",
    cells: { A1: "Kode", B1: "Hva", C1: "Dato", C2: { style: date } },
    tables: [{ name: "tblEndringer", area: "A1:C2", headers: ["Kode", "Hva", "Dato"] }],
  },
  {
    name: "Låst",
    cells: { A1: "Kode", B1: "Tekst", A2: "1d", B2: "urørt" },
    tables: [{ name: "tblLaast", area: "A1:B2", headers: ["Kode", "Tekst"] }],
    isProtected: true,
  },
  {
    name: "Trangt",
    cells: { A1: "Kode", B1: "Tekst", A2: "1d", B2: "siste rad", B3: "Kilde: regneark" },
    tables: [{ name: "tblTrangt", area: "A1:B2", headers: ["Kode", "Tekst"] }],
  },
  {
    name: "Notater",
    cells: { A1: "Møtenotater", B3: "Tiltak", C3: "Milepæl", D3: "Levert", B4: "1d", C4: "Lansering", D4: { value: 44592, style: date }, B5: "1e", C5: "Analyse" },
  },
  { name: "Matrise", cells: { A1: { formula: "B1:B2*2", value: 2, array: "A1:A2" }, A2: { value: 4 }, B1: 1, B2: 2 } },
  { name: "S 2022-Q1", cells: { A1: "Brukerens eget ark" } },
];

/** The workbook that the contract is tried on: Norwegian names, an apostrophe, a totals row, a protected sheet. */
export function contractBytes(options: { readonly date1904?: boolean; readonly isStructureProtected?: boolean } = {}): Uint8Array {
  return makeXlsx(SHEETS, options);
}
