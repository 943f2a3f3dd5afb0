import { rule } from "../rule";

/** `#REF` for `#REF!`: sentences do without exclamation marks. */
function withoutMark(error: string | null): string {
  return (error ?? "").replace("!", "");
}

export const cellError = rule({
  id: "column/cell-error",
  answers: ["DQ18"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: "error",
  profile: "full",
  needs: [],
  why: {
    nb: "En feilverdi som #REF! betyr at formelen har mistet det den pekte på. Tallet eller datoen finnes ikke lenger.",
    nn: "Ein feilverdi som #REF! tyder at formelen har mista det han peika på. Talet eller datoen finst ikkje lenger.",
    en: "An error value such as #REF! means that the formula has lost what it pointed to. The number or date is gone.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | [#REF!] | 2022-01-31 | [#VALUE!] |
| 5b | MP2 | Høring | 2022-03-31 | |`,
  ],
  when: ({ error }) => error !== null,
  message: {
    nb: ({ title, error }) => `${title} viser feilverdien ${withoutMark(error)}. Rett formelen, eller skriv verdien.`,
    nn: ({ title, error }) => `${title} viser feilverdien ${withoutMark(error)}. Rett formelen, eller skriv verdien.`,
    en: ({ title, error }) => `${title} shows the error value ${withoutMark(error)}. Mend the formula, or write the value.`,
  },
  over: ["column/unreadable-date", "column/unreadable-amount"],
  silencesCell: true,
});
