import { roadmapSpan } from "../../model/initiative-time";
import type { Initiative } from "../../model/initiative";
import { nearestNames } from "../../model/nearest-name";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

function written({ roadmapFrom, roadmapTo }: Initiative, field: string): string {
  return field === "roadmapFrom" ? roadmapFrom : roadmapTo;
}

function meant(initiative: Initiative, { tables }: Programme, field: string): readonly string[] {
  return nearestNames(written(initiative, field), tables.roadmap.text("name").values).slice(0, 3);
}

export const unknownRoadmapPeriod = rule({
  id: "initiative/unknown-roadmap-period",
  answers: ["XT05"],
  kind: "data",
  subject: "initiative",
  looksAt: "programme",
  severity: "warning",
  profile: "full",
  needs: ["initiatives.roadmapFrom", "roadmap.name"],
  why: {
    nb: "Tiltaket er lagt til en veikartperiode som ikke finnes, og blir derfor ikke tegnet i veikartet.",
    nn: "Tiltaket er lagt til ein vegkartperiode som ikkje finst, og blir difor ikkje teikna i vegkartet.",
    en: "The initiative is placed in a roadmap period that does not exist, and so is not drawn in the roadmap.",
  },
  examples: [
    `
tblVeikart
| Veikartperiode | Fra | Til |
| '2022-2023 | 2022-01-01 | 2023-12-31 |
| '2024-2025 | 2024-01-01 | 2025-12-31 |

tblTiltak
| Kode | Tiltak | Veikart fra | Veikart til |
| 1d | Endre | 2022–2023 | '2024-2025 |
| 1e | Bestille | ['2022-203] | |
| 1f | Ledsager | | |
`,
  ],
  fields: ["roadmapFrom", "roadmapTo"],
  when: (initiative, { programme }, field) =>
    initiative.row >= 0 && written(initiative, field) !== "" && programme.tables.roadmap.length > 0 && roadmapSpan(programme, written(initiative, field)) === null,
  message: {
    nb: (initiative, { programme, write }, field) => {
      const near = meant(initiative, programme, field);
      return `Veikartperioden ${write.quote(written(initiative, field))} finnes ikke${near.length === 0 ? ". Hvilken er det?" : `: mente du ${write.either(near)}?`}`;
    },
    nn: (initiative, { programme, write }, field) => {
      const near = meant(initiative, programme, field);
      return `Vegkartperioden ${write.quote(written(initiative, field))} finst ikkje${near.length === 0 ? ". Kva for ein er det?" : `: meinte du ${write.either(near)}?`}`;
    },
    en: (initiative, { programme, write }, field) => {
      const near = meant(initiative, programme, field);
      return `The roadmap period ${write.quote(written(initiative, field))} does not exist${near.length === 0 ? ". Which one is it?" : `: did you mean ${write.either(near)}?`}`;
    },
  },
  fixes: (initiative, { programme }, field) =>
    meant(initiative, programme, field).map((value) => ({
      label: { nb: `Skriv ${value}`, nn: `Skriv ${value}`, en: `Write ${value}` },
      edits: [{ at: field, value }],
    })),
});
