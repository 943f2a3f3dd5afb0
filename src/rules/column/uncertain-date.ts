import { saysOngoing } from "../../values/dates/date-words";
import { foldText } from "../../values/fold";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { dateEdit, withoutDoubt } from "../date-edit";
import { rule } from "../rule";
import type { WrittenCell } from "../written-cell";
import type { Writing } from "../writing";

/** What the fix writes in Kommentar, and what the rule then knows again. */
const ESTIMATE: InEachLanguage = { nb: "Anslag", nn: "Overslag", en: "Estimate" };

/** Open, and not meant to go on; in Levert, which tells of a day, a bound and «løpende» too. */
function isUndecided({ date, raw, kind, field }: WrittenCell): boolean {
  if (date === null) return false;
  if (kind === "milestones" && field === "delivered" && (date.start === NONE || date.end === NONE)) return true;
  return date.start === NONE && date.end === NONE && !saysOngoing(foldText(raw));
}

function commentOf({ table, kind, row }: WrittenCell): string {
  return kind === "milestones" ? table.textAt("comment", row) : "";
}

function saysEstimate(comment: string): boolean {
  const folded = foldText(comment);
  return Object.values(ESTIMATE).some((word) => folded.includes(foldText(word)));
}

function inParentheses(raw: string): boolean {
  const text = raw.trim();
  return text.startsWith("(") && text.endsWith(")");
}

function asked({ date }: WrittenCell, write: Writing): string {
  return date ? write.date(withoutDoubt(date)) : "";
}

export const uncertainDate = rule({
  id: "column/uncertain-date",
  answers: ["DQ03"],
  kind: "data",
  subject: "cell",
  looksAt: "row",
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "En dato i parentes, med «ca.» eller spørsmålstegn regnes som om den var sikker. Er den feil, er avviket i dager det også.",
    nn: "Ein dato i parentes, med «ca.» eller spørjeteikn blir rekna som om han var sikker. Er han feil, er avviket i dagar det òg.",
    en: "A date in parentheses, with “approx.” or a question mark is counted as if it were certain. If it is wrong, so is the slip in days.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert | Kommentar |
| 5b | MP1 | Kartlegging | 2021-04-01 | ['(05.04.21)] | |
| 5b | MP2 | Høring | ['ca. 10.03.22] | | |
| 5b | MP3 | Pilot | ['TBD] | | |
| 5b | MP4 | Opplæring | 'løpende | | |
| 5b | MP5 | Overlevering | '30.06.22 | '(28.06.22) | Anslag fra leverandøren |
| 5b | MP6 | Drift | 'innen 30.06.22 | ['innen 30.06.22] | |
| 5b | MP7 | Evaluering | '30.06.22 | ['løpende] | |`,
  ],
  when: (cell) => {
    const { date } = cell;
    if (date === null || date.second !== undefined) return false;
    const doubted = date.flags.includes("uncertain") || date.flags.includes("approximate") || isUndecided(cell);
    return doubted && !saysEstimate(commentOf(cell));
  },
  message: {
    nb: (cell, { write }) => {
      if (isUndecided(cell)) return `${cell.title} er ikke bestemt (${write.quote(cell.raw)}). Skriv en dato når den er kjent.`;
      if (inParentheses(cell.raw)) return `${cell.title} står i parentes. Er ${asked(cell, write)} riktig dato?`;
      return `${cell.title} er usikker (${write.quote(cell.raw)}). Er ${asked(cell, write)} riktig dato?`;
    },
    nn: (cell, { write }) => {
      if (isUndecided(cell)) return `${cell.title} er ikkje bestemt (${write.quote(cell.raw)}). Skriv ein dato når han er kjend.`;
      if (inParentheses(cell.raw)) return `${cell.title} står i parentes. Er ${asked(cell, write)} rett dato?`;
      return `${cell.title} er usikker (${write.quote(cell.raw)}). Er ${asked(cell, write)} rett dato?`;
    },
    en: (cell, { write }) => {
      if (isUndecided(cell)) return `${cell.title} is not decided (${write.quote(cell.raw)}). Write a date when it is known.`;
      if (inParentheses(cell.raw)) return `${cell.title} stands in parentheses. Is ${asked(cell, write)} the right date?`;
      return `${cell.title} is uncertain (${write.quote(cell.raw)}). Is ${asked(cell, write)} the right date?`;
    },
  },
  fixes: (cell, { programme, write }) => {
    const { date, field, kind } = cell;
    if (date === null || isUndecided(cell)) return [];
    const certain = withoutDoubt(date);
    const text = write.date(certain);
    const comment = commentOf(cell);
    const estimate = ESTIMATE[programme.language];
    const confirm = {
      label: { nb: `Ja, ${text}`, nn: `Ja, ${text}`, en: `Yes, ${text}` },
      edits: [{ at: field, value: dateEdit(certain, programme.language) }],
    };
    const keep = {
      label: { nb: "Merk som anslag i Kommentar", nn: "Merk som overslag i Kommentar", en: "Mark as an estimate in Comment" },
      edits: [{ at: "comment", value: comment === "" ? estimate : `${comment} ${estimate}.` }],
    };
    return kind === "milestones" ? [confirm, keep] : [confirm];
  },
  silencesCell: true,
});
