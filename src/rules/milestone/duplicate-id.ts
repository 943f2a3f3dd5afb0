import { lettered, milestoneId } from "../../model/milestone-id";
import { idGroupOf } from "../../model/milestone-ids";
import type { Milestone } from "../../model/milestone";
import type { Programme } from "../../model/programme";
import { isoDate } from "../../values/calendar-date";
import { foldText } from "../../values/fold";
import { numberAt, textAt } from "../../values/item-at";
import type { InEachLanguage, Language } from "../../values/language";
import type { EditValue } from "../../workbook/batch";
import { initiativeCode } from "../milestone-name";
import { rule, type DraftFix, type RuleContext } from "../rule";

const RENUMBERING: InEachLanguage = { nb: "omnummerering", nn: "omnummerering", en: "renumbering" };

const COUNT_WORDS: InEachLanguage<readonly string[]> = {
  nb: ["", "", "to", "tre", "fire", "fem"],
  nn: ["", "", "to", "tre", "fire", "fem"],
  en: ["", "", "two", "three", "four", "five"],
};

interface NewId {
  readonly row: number;
  readonly from: string;
  readonly to: string;
}

/** Beyond this many, a fix is more than anybody looks through before clicking. */
const MOST_MOVES = 26;
const MOST_ROWS_NAMED = 6;

function sameId(milestone: Milestone, programme: Programme): readonly number[] {
  return idGroupOf(programme, milestone).rowsOfId.get(foldText(milestone.id)) ?? [];
}

/** This milestone and those after it move one number on, as far as they must. */
function renumbered(milestone: Milestone, programme: Programme): readonly NewId[] {
  const ids = programme.tables.milestones.text("id").values;
  const own = milestoneId(milestone.id);
  if (!own || own.suffix !== "") return [];
  const moves: NewId[] = [];
  const { rows } = idGroupOf(programme, milestone);
  let last = own.number;
  for (let at = rows.indexOf(milestone.row); at < rows.length; at++) {
    const row = numberAt(rows, at);
    const from = textAt(ids, row);
    const parts = milestoneId(from);
    if (!parts) continue;
    if (parts.number > last) break;
    if (parts.suffix !== "" || moves.length === MOST_MOVES) return [];
    last++;
    moves.push({ row, from, to: `${parts.prefix}${String(last)}` });
  }
  return moves;
}

/** Every milestone of this ID gets a letter. */
function withLetters(milestone: Milestone, programme: Programme): readonly NewId[] {
  const rows = sameId(milestone, programme);
  if (rows.length > MOST_MOVES) return [];
  const ids = programme.tables.milestones.text("id").values;
  const { rowsOfId } = idGroupOf(programme, milestone);
  const free = lettered(milestone.id, rows.length, (id) => rowsOfId.has(id));
  return free.length < rows.length ? [] : rows.map((row, at) => ({ row, from: textAt(ids, row), to: textAt(free, at) }));
}

/** Worksheet rows, as many as a sentence bears. */
function rowsNamed(rows: readonly number[], { programme, write }: RuleContext): string {
  const named = rows.slice(0, MOST_ROWS_NAMED).map((row) => String(programme.tables.milestones.sheetRow(row)));
  return write.list(rows.length > MOST_ROWS_NAMED ? [...named, "…"] : named);
}

function fixOf(moves: readonly NewId[], label: InEachLanguage, milestone: Milestone, { programme }: RuleContext): readonly DraftFix<"id">[] {
  if (moves.length === 0) return [];
  const { changes, milestones } = programme.tables;
  const today: EditValue = { date: isoDate(programme.today) };
  const code = initiativeCode(milestone);
  const rows = moves.map(({ row, from, to }) => {
    const what = milestones.textAt("description", row);
    const all: Readonly<Record<string, EditValue>> = { code, type: RENUMBERING[programme.language], what, from, to, date: today };
    return Object.fromEntries(Object.entries(all).filter(([field]) => changes.column(field as "code").present));
  });
  const edits = moves.map(({ row, to }) => ({ at: { row, field: "id" as const }, value: to }));
  return [changes.parts.length > 0 ? { label, edits, appends: [{ table: "changes", rows }] } : { label, edits }];
}

function counted(count: number, language: Language): string {
  return COUNT_WORDS[language][count] ?? String(count);
}

export const duplicateId = rule({
  id: "milestone/duplicate-id",
  answers: ["MS02"],
  kind: "data",
  subject: "milestone",
  looksAt: "initiative",
  severity: "error",
  profile: "essential",
  needs: ["milestones.id"],
  why: {
    nb: "Med samme ID på to milepæler vet ingen hvilken en risiko, en avhengighet eller en endring gjelder, og historikken blandes.",
    nn: "Med same ID på to milepælar veit ingen kva for ein ein risiko, ein avhengnad eller ei endring gjeld, og historikken blir blanda.",
    en: "With one ID on two milestones nobody knows which one a risk, a dependency or a change is about, and their histories mix.",
  },
  examples: [
    `tblMilepaeler
| Kode | ID | Beskrivelse av milepæl | Planlagt ferdig | Levert |
| 5b | MP1 | Kartlegging | 2022-01-31 | |
| 5b | MP2 | Høring | 2022-03-31 | |
| 5b | [MP2] | Pilot | 2022-05-31 | |
| 5b | MP3 | Innføring | 2022-08-31 | |
| 1d | MP2 | Behov | 2022-03-31 | |`,
  ],
  when: ({ duplicateOf }) => duplicateOf > 0,
  at: "id",
  message: {
    nb: (milestone, context) => {
      const rows = sameId(milestone, context.programme);
      const where = rowsNamed(rows, context);
      return `${milestone.id} er brukt på ${counted(rows.length, "nb")} milepæler i ${initiativeCode(milestone)} (rad ${where}). Hvilken skal hete noe annet?`;
    },
    nn: (milestone, context) => {
      const rows = sameId(milestone, context.programme);
      const where = rowsNamed(rows, context);
      return `${milestone.id} er brukt på ${counted(rows.length, "nn")} milepælar i ${initiativeCode(milestone)} (rad ${where}). Kva for ein skal heite noko anna?`;
    },
    en: (milestone, context) => {
      const rows = sameId(milestone, context.programme);
      const where = rowsNamed(rows, context);
      return `${milestone.id} is used for ${counted(rows.length, "en")} milestones in ${initiativeCode(milestone)} (rows ${where}). Which one should have another ID?`;
    },
  },
  fixes: (milestone, context) => {
    const moves = renumbered(milestone, context.programme);
    const letters = withLetters(milestone, context.programme);
    const order = moves.map(({ from, to }) => `${from} → ${to}`).join(", ");
    const names = letters.map(({ to }) => to).join("/");
    return [
      ...fixOf(moves, { nb: `Nummerer om: ${order}`, nn: `Nummerer om: ${order}`, en: `Renumber: ${order}` }, milestone, context),
      ...fixOf(letters, { nb: `Bruk ${names}`, nn: `Bruk ${names}`, en: `Use ${names}` }, milestone, context),
    ];
  },
});
