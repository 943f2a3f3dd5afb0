import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { rule } from "../rule";

/** «5», «5b»: digits, then at most one small letter. */
function partsOf(code: string): { readonly number: string; readonly letter: string } | null {
  let end = 0;
  while (end < code.length && code.charCodeAt(end) >= 48 && code.charCodeAt(end) <= 57) end++;
  const letter = code.slice(end);
  const isLetter = letter === "" || (letter.length === 1 && letter >= "a" && letter <= "z");
  return end > 0 && isLetter ? { number: code.slice(0, end), letter } : null;
}

/** The code that should come before this one and does not: 5a before 5b. */
function missingBefore({ code }: Initiative, { initiatives }: Programme): string | null {
  const parts = partsOf(code);
  if (!parts || parts.letter <= "a") return null;
  const before = parts.number + String.fromCharCode(parts.letter.charCodeAt(0) - 1);
  return initiatives.some((other) => other.code === before) ? null : before;
}

function isOddOneOut({ code }: Initiative, { initiatives }: Programme): boolean {
  if (partsOf(code)) return false;
  return initiatives.filter((other) => partsOf(other.code)).length * 2 > initiatives.length;
}

export const codeStyle = rule({
  id: "initiative/code-style",
  answers: ["DQ20"],
  kind: "data",
  subject: "initiative",
  looksAt: "column",
  severity: "note",
  profile: "off",
  needs: ["initiatives.code"],
  why: {
    nb: "Koder på samme form er lettere å finne igjen, og et hull får leseren til å lure på hva som mangler.",
    nn: "Kodar på same form er lettare å finne att, og eit hol får lesaren til å lure på kva som manglar.",
    en: "Codes of one form are easier to find again, and a gap makes the reader wonder what is missing.",
  },
  examples: [
    `tblTiltak
| Kode | Tiltak |
| 1a | Innlogging |
| 1b | Endre |
| 3 | Serviceparametere |
| '5 | Rekvisisjon |
| [5b] | Rekvisisjonspraksis |
| [Del 6] | Anbud |`,
  ],
  when: (initiative, { programme }) =>
    initiative.row >= 0 && (missingBefore(initiative, programme) !== null || isOddOneOut(initiative, programme)),
  at: "code",
  message: {
    nb: (initiative, { programme }) => {
      const before = missingBefore(initiative, programme);
      return before === null ? `Koden ${initiative.code} er skrevet på en annen måte enn de fleste. Skal den endres?` : `Koden ${initiative.code} finnes, men ingen ${before}. Er det riktig?`;
    },
    nn: (initiative, { programme }) => {
      const before = missingBefore(initiative, programme);
      return before === null ? `Koden ${initiative.code} er skriven på ein annan måte enn dei fleste. Skal han endrast?` : `Koden ${initiative.code} finst, men ingen ${before}. Er det rett?`;
    },
    en: (initiative, { programme }) => {
      const before = missingBefore(initiative, programme);
      return before === null ? `Code ${initiative.code} is written in another way than most. Should it change?` : `Code ${initiative.code} exists, but no ${before}. Is that right?`;
    },
  },
});
