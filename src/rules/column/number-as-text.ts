import { rule } from "../rule";
import type { WrittenCell } from "../written-cell";

/** The sign as somebody wrote it, where it is not a plain hyphen before the number. */
function minusOf({ money, raw }: WrittenCell): string | null {
  if (!money?.flags.includes("minus-unusual")) return null;
  const text = raw.trim();
  let end = 0;
  while (end < text.length && !(text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57)) end++;
  if (end > 0 && !text.startsWith("(")) return text.slice(0, end);
  return null;
}

export const numberAsText = rule({
  id: "column/number-as-text",
  answers: ["DQ12"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: "note",
  profile: "essential",
  needs: [],
  why: {
    nb: "Et tall som er lagret som tekst, blir ikke med når Excel summerer, uten at noe tyder på det.",
    nn: "Eit tal som er lagra som tekst, blir ikkje med når Excel summerer, utan at noko tyder på det.",
    en: "A number stored as text is left out when Excel sums, and nothing shows it.",
  },
  examples: [
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil | Avvik |
| 2022-W02-09 | 1e | ['50 000] | 34750 | ['- 15 250] |
| 2022-W02-09 | 5b | '3,5 MNOK | '2,57 MNOK | |
| 2022-W02-09 | 8a | '500.000 kr | 350000 | ['(150 000)] |`,
  ],
  when: ({ money }) => money !== null && (money.flags.includes("text-number") || money.flags.includes("minus-unusual")),
  message: {
    nb: (cell, { write }) => {
      const read = write.kroner(cell.money?.ore ?? 0);
      const minus = minusOf(cell);
      if (minus !== null) return `Minus er skrevet som ${write.quote(minus)}: tolkes som ${read}. Skal cellen bli et tall?`;
      return `${cell.title} ${write.quote(cell.raw)} er lagret som tekst og tolkes som ${read}. Skal cellen bli et tall?`;
    },
    nn: (cell, { write }) => {
      const read = write.kroner(cell.money?.ore ?? 0);
      const minus = minusOf(cell);
      if (minus !== null) return `Minus er skrive som ${write.quote(minus)}: blir tolka som ${read}. Skal cella bli eit tal?`;
      return `${cell.title} ${write.quote(cell.raw)} er lagra som tekst og blir tolka som ${read}. Skal cella bli eit tal?`;
    },
    en: (cell, { write }) => {
      const read = write.kroner(cell.money?.ore ?? 0);
      const minus = minusOf(cell);
      if (minus !== null) return `Minus is written as ${write.quote(minus)}: read as ${read}. Make the cell a number?`;
      return `${cell.title} ${write.quote(cell.raw)} is stored as text and read as ${read}. Make the cell a number?`;
    },
  },
  fixes: ({ field, money }, { write }) => {
    if (money?.currency !== "NOK") return [];
    const text = write.kroner(money.ore);
    return [
      {
        label: { nb: `Gjør om til tallet ${text}`, nn: `Gjer om til talet ${text}`, en: `Turn into the number ${text}` },
        edits: [{ at: field, value: { ore: money.ore } }],
      },
    ];
  },
});
