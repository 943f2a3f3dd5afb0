import type { Money } from "../../values/money";
import type { InEachLanguage } from "../../values/language";
import { rule, type DraftFix } from "../rule";
import type { WrittenCell } from "../written-cell";
import type { Writing } from "../writing";

const POINT: InEachLanguage = { nb: "punktum", nn: "punktum", en: "a point" };
const COMMA: InEachLanguage = { nb: "komma", nn: "komma", en: "a comma" };
const DECIMAL: InEachLanguage = { nb: "desimaltegn", nn: "desimalteikn", en: "the decimal mark" };
const GROUPING: InEachLanguage = { nb: "tusenskille", nn: "tusenskilje", en: "the thousands separator" };

/** In the notation that was written: millions for MNOK, else kroner. */
function amountText({ ore, unit, currency }: Money, write: Writing): string {
  return currency === "NOK" && (unit === "million" || unit === "billion") ? write.millions(ore) : write.exactly(ore, currency);
}

/** The last point or comma of the text, and what it was taken for. */
function separatorOf(money: Money, raw: string): { readonly mark: InEachLanguage; readonly role: InEachLanguage } {
  const point = raw.lastIndexOf(".", lastDigit(raw));
  const comma = raw.lastIndexOf(",", lastDigit(raw));
  const groups = (money.unit === "none" || money.unit === "kr") && money.ore % 100 === 0;
  return { mark: point > comma ? POINT : COMMA, role: groups ? GROUPING : DECIMAL };
}

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !(text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)) at--;
  return at;
}

function readings({ money, amountFailure }: WrittenCell): readonly Money[] {
  return money ? [money] : (amountFailure?.candidates ?? []);
}

export const unusualSeparator = rule({
  id: "column/unusual-separator",
  answers: ["DQ09"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "Punktum og komma betyr ulike ting i ulike land: 1.500 kan være ett og et halvt eller femten hundre. Lest feil blir beløpet tusen ganger for stort eller for lite.",
    nn: "Punktum og komma tyder ulike ting i ulike land: 1.500 kan vere eitt og eit halvt eller femten hundre. Lese feil blir beløpet tusen gonger for stort eller for lite.",
    en: "Points and commas mean different things in different countries: 1.500 can be one and a half or fifteen hundred. Read wrongly, the amount is a thousand times too large or too small.",
  },
  examples: [
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 5b | ['3.5 MNOK] | '3,5 MNOK |
| 2022-W02-09 | 8a | ['500.000 kr] | ['1.500 MNOK] |
| 2022-W02-09 | 1d | '4 800 000 | 4789000 |`,
  ],
  when: ({ money, amountFailure }) =>
    (money !== null && money.flags.includes("separator-unusual")) || amountFailure?.reason === "ambiguous-separator",
  message: {
    nb: (cell, { write }) => {
      const [first, second] = readings(cell);
      if (!cell.money && second && first) return `${cell.raw} kan bety ${amountText(first, write)} eller ${amountText(second, write)}. Hva er riktig?`;
      if (!first) return `${cell.raw} kan leses på flere måter. Skriv tallet uten punktum, for eksempel 4 800 000.`;
      const { mark, role } = separatorOf(first, cell.raw);
      if (!cell.money) return `${cell.raw} kan bety ${amountText(first, write)}. Er det riktig?`;
      return `${cell.raw} tolkes som ${amountText(first, write)}: ${mark.nb} er brukt som ${role.nb}. Er det riktig?`;
    },
    nn: (cell, { write }) => {
      const [first, second] = readings(cell);
      if (!cell.money && second && first) return `${cell.raw} kan tyde ${amountText(first, write)} eller ${amountText(second, write)}. Kva er rett?`;
      if (!first) return `${cell.raw} kan lesast på fleire måtar. Skriv talet utan punktum, til dømes 4 800 000.`;
      const { mark, role } = separatorOf(first, cell.raw);
      if (!cell.money) return `${cell.raw} kan tyde ${amountText(first, write)}. Er det rett?`;
      return `${cell.raw} blir tolka som ${amountText(first, write)}: ${mark.nn} er brukt som ${role.nn}. Er det rett?`;
    },
    en: (cell, { write }) => {
      const [first, second] = readings(cell);
      if (!cell.money && second && first) return `${cell.raw} can mean ${amountText(first, write)} or ${amountText(second, write)}. Which one is right?`;
      if (!first) return `${cell.raw} can be read in several ways. Write the number without points, for example 4,800,000.`;
      const { mark, role } = separatorOf(first, cell.raw);
      if (!cell.money) return `${cell.raw} can mean ${amountText(first, write)}. Is that right?`;
      return `${cell.raw} is read as ${amountText(first, write)}: ${mark.en} is used as ${role.en}. Is that right?`;
    },
  },
  fixesAlike: true,
  fixes: (cell, { write, programme }) =>
    readings(cell)
      .filter(({ currency, convertedFrom }) => currency === "NOK" && convertedFrom === undefined)
      .map((money): DraftFix => {
        const text = amountText(money, write);
        const keepsVat = cell.kind === "initiatives" && cell.field === "budget" && money.vat !== "unknown";
        const vat = programme.language === "en" ? { incl: "incl.", excl: "excl." } : { incl: "inkl.", excl: "ekskl." };
        const amount = { at: cell.field, value: { ore: money.ore } };
        return {
          label: { nb: `Skriv ${text}`, nn: `Skriv ${text}`, en: `Write ${text}` },
          edits: keepsVat ? [amount, { at: "vat", value: vat[money.vat] }] : [amount],
        };
      }),
});
