import { firstOfKey } from "../../model/duplicate-rows";
import { rule } from "../rule";

export const duplicateCode = rule({
  id: "initiative/duplicate-code",
  answers: ["DQ13"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  leansOn: ["initiatives"],
  severity: "error",
  profile: "essential",
  needs: ["initiatives.code"],
  why: {
    nb: "Milepæler, økonomi og rapporter finner tiltaket sitt ved koden. Har to tiltak samme kode, havner alt på det første.",
    nn: "Milepælar, økonomi og rapportar finn tiltaket sitt ved koden. Har to tiltak same kode, hamnar alt på det første.",
    en: "Milestones, economy and reports find their initiative by its code. If two have the same, everything ends up on the first.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak |
| 5b | Ny praksis |
| 5c | Opplæring |
| [5B ] | Drift |
`,
  ],
  when: ({ row }, { programme }) => firstOfKey(programme, "initiatives", row) >= 0,
  at: "code",
  message: {
    nb: ({ code, row }, { programme: p }) => `Koden ${code} er brukt på to tiltak (rad ${rows(p, row).join(" og ")}). Hvilket skal ha en annen?`,
    nn: ({ code, row }, { programme: p }) => `Koden ${code} er brukt på to tiltak (rad ${rows(p, row).join(" og ")}). Kva tiltak skal ha ein annan?`,
    en: ({ code, row }, { programme: p }) => `The code ${code} is used for two initiatives (rows ${rows(p, row).join(" and ")}). Which should have another?`,
  },
});

/** Worksheet rows of the first and of this one. */
function rows(programme: Parameters<typeof firstOfKey>[0], row: number): readonly number[] {
  const { initiatives } = programme.tables;
  return [initiatives.sheetRow(firstOfKey(programme, "initiatives", row)), initiatives.sheetRow(row)];
}
