import type { DependencyRow } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { looksLikeCode, meantInitiatives, namesUnknownInitiative } from "../../model/unknown-initiative";
import { rule } from "../rule";
import { unknownInitiativeText } from "../unknown-initiative-rule";

function written(row: DependencyRow, field: string): string {
  return field === "from" ? row.from : row.to;
}

/** `1e` of `1e/MP4`, and what stands behind it. */
function parts(reference: string): readonly [code: string, rest: string] {
  const slash = reference.indexOf("/");
  return slash < 0 ? [reference, ""] : [reference.slice(0, slash).trim(), reference.slice(slash)];
}

function meant(row: DependencyRow, programme: Programme, field: string): readonly string[] {
  const [code, rest] = parts(written(row, field));
  return meantInitiatives(programme, code).map((initiative) => initiative.code + rest);
}

export const dependencyWithoutInitiative = rule({
  id: "dependency/unknown-initiative",
  answers: ["DQ15", "XT10"],
  kind: "data",
  subject: "dependency",
  looksAt: "programme",
  severity: (row, _context, field) => (looksLikeCode(parts(written(row, field))[0]) ? "error" : "warning"),
  profile: "essential",
  needs: ["dependencies.from", "dependencies.to", "initiatives.name"],
  why: {
    nb: "En avhengighet til et tiltak som ikke finnes, blir ikke fulgt opp av noen. Er den til noen utenfor programmet, skal Til stå tom.",
    nn: "Ein avhengnad til eit tiltak som ikkje finst, blir ikkje følgd opp av nokon. Er han til nokon utanfor programmet, skal Til stå tom.",
    en: "A dependency on an initiative that does not exist is followed up by nobody. If it is on somebody outside the programme, leave To blank.",
  },
  examples: [
    `
tblTiltak
| Kode | Tiltak | Tiltaksleder |
| 1e | Bestille | David |
| 5b | Ny rekvisisjonspraksis | Hilde |

tblAvhengigheter
| Fra | Til | Beskrivelse | Behov-dato | Eier |
| 1e/MP4 | 5b | Ny praksis | 2022-06-30 | Hilde |
| 1e/MP4 | [5c/MP1] | Kurs | 2022-06-30 | Hilde |
| [Ny rekvisisjonspraksis 2] | 1e | Pilot | 2022-06-30 | David |
| 1e | Norsk helsenett | Innlogging | 2022-06-30 | NHN |
| 1e | | Attestering | 2022-06-30 | NHN |
`,
  ],
  fields: ["from", "to"],
  when: (row, { programme }, field) => {
    const reference = written(row, field);
    if (!namesUnknownInitiative(programme, reference, field === "from" ? row.fromInitiative : row.toInitiative)) return false;
    return looksLikeCode(parts(reference)[0]) || meant(row, programme, field).length > 0;
  },
  message: {
    nb: (row, { programme, write }, field) => unknownInitiativeText.nb(written(row, field), meant(row, programme, field), write),
    nn: (row, { programme, write }, field) => unknownInitiativeText.nn(written(row, field), meant(row, programme, field), write),
    en: (row, { programme, write }, field) => unknownInitiativeText.en(written(row, field), meant(row, programme, field), write),
  },
  fixes: (row, { programme }, field) =>
    meant(row, programme, field).map((value) => ({
      label: { nb: `Skriv ${value}`, nn: `Skriv ${value}`, en: `Write ${value}` },
      edits: [{ at: field, value }],
    })),
  over: ["dependency/without-owner-or-date"],
});
