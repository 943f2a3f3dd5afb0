import type { AmountReason, Money } from "../../values/money";
import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";

const REASONS: Readonly<Record<Exclude<AmountReason, "ambiguous-separator">, InEachLanguage>> = {
  "not-an-amount": { nb: "kan ikke leses som beløp", nn: "kan ikkje lesast som beløp", en: "cannot be read as an amount" },
  "too-large": { nb: "er for stort for et beløp", nn: "er for stort for eit beløp", en: "is too large for an amount" },
  "too-long": { nb: "er for langt for et beløp", nn: "er for langt for eit beløp", en: "is too long for an amount" },
  "cell-error": { nb: "er en feilverdi fra Excel", nn: "er ein feilverdi frå Excel", en: "is an error value from Excel" },
};

function said(reason: AmountReason | undefined): InEachLanguage {
  return REASONS[reason === undefined || reason === "ambiguous-separator" ? "not-an-amount" : reason];
}

function candidatesOf(candidates: readonly Money[] | undefined): readonly Money[] {
  return (candidates ?? []).filter(({ currency }) => currency === "NOK");
}

export const unreadableAmount = rule({
  id: "column/unreadable-amount",
  answers: ["DQ08"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: "error",
  profile: "essential",
  needs: [],
  why: {
    nb: "Et beløp som ikke kan leses, mangler i summene: avvik, rest og lys blir regnet uten det.",
    nn: "Eit beløp som ikkje kan lesast, manglar i summane: avvik, rest og lys blir rekna utan det.",
    en: "An amount that cannot be read is missing from the sums: deviation, remainder and lights are computed without it.",
  },
  examples: [
    `tblOkonomi
| PeriodeID | Kode | Plan hittil | Virkelig hittil |
| 2022-W02-09 | 1d | 4800000 | ['se regneark] |
| 2022-W02-09 | 1e | ['ca. 50 000] | 34750 |
| 2022-W02-09 | 5b | '3,5 MNOK | '– |`,
  ],
  when: ({ amountFailure }) => amountFailure !== null && amountFailure.reason !== "ambiguous-separator",
  message: {
    nb: ({ title, raw, amountFailure }, { write }) =>
      `${title} ${write.quote(raw)} ${said(amountFailure?.reason).nb}. Skriv tallet, for eksempel 4 800 000.`,
    nn: ({ title, raw, amountFailure }, { write }) =>
      `${title} ${write.quote(raw)} ${said(amountFailure?.reason).nn}. Skriv talet, til dømes 4 800 000.`,
    en: ({ title, raw, amountFailure }, { write }) =>
      `${title} ${write.quote(raw)} ${said(amountFailure?.reason).en}. Write the number, for example 4,800,000.`,
  },
  fixes: ({ field, amountFailure }, { write }) =>
    candidatesOf(amountFailure?.candidates).map(({ ore }) => ({
      label: { nb: `Skriv ${write.kroner(ore)}`, nn: `Skriv ${write.kroner(ore)}`, en: `Write ${write.kroner(ore)}` },
      edits: [{ at: field, value: { ore } }],
    })),
  silencesCell: true,
});
