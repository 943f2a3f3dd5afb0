import type { Initiative } from "../../model/initiative";
import { isoDate } from "../../values/calendar-date";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { wholePixels } from "../layout/grid";
import { HEADER_LINE, SECTION_LINE, heading, label, plain, type Scale } from "../layout/looks";
import { PALETTE } from "../layout/palette";
import { sectionHeading } from "../layout/section-heading";
import type { RowCell, Section, SheetRow } from "../layout/sheet-row";
import { linesOf, textHeight } from "../layout/table-rows";
import { decisionGroups, decisionsHeader, openDecisions } from "./decisions-table";
import { startsOf, type Split } from "./progress-section";
import type { SheetContext } from "./sheet-context";
import { dateFormat } from "./value-cells";

const LABELS = {
  decisions: { nb: "Til beslutning", nn: "Til avgjerd", en: "For decision" },
  remark: { nb: "Merknad", nn: "Merknad", en: "Remark" },
  approval: { nb: "Godkjenning", nn: "Godkjenning", en: "Approval" },
  sign: { nb: "Sign.", nn: "Sign.", en: "Sign." },
  date: { nb: "Dato", nn: "Dato", en: "Date" },
  approvedBy: { nb: "Godkjent av", nn: "Godkjend av", en: "Approved by" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const NO_DECISIONS: InEachLanguage = { nb: "Ingen saker.", nn: "Ingen saker.", en: "Nothing." };

/** Field of the remarks table that the page's hand-written field is kept under. */
export const REMARK_FIELD = "merknad";
/** Points of the hand-written field: at least, at most where the page has room, and at most for a long text. */
const [FIELD_HEIGHT, ROOMY_FIELD_HEIGHT, MOST_FIELD_HEIGHT] = [19.5, 60, 330];
const SIGN_ROW = 13.5;
/** Signatures need this many columns; else the row keeps its own split. */
const SIGNED: Split = [8, 7, 9];
const LEAST_FOR_SIGNATURES = 7;
const DATE_COLUMNS = 3;

function signCells(context: SheetContext, { report }: Initiative, at: number, span: number, scale: Scale): { readonly values: readonly RowCell[]; readonly labels: readonly RowCell[] } {
  const { language } = context;
  const name = Math.floor((span - DATE_COLUMNS) / 2);
  const places = { sign: { at, span: name }, date: { at: at + name, span: DATE_COLUMNS }, approvedBy: { at: at + name + DATE_COLUMNS, span: span - name - DATE_COLUMNS } };
  const style = { ...plain(scale.body), vertical: "bottom" as const };
  const named = (key: "sign" | "approvedBy", value: string): readonly RowCell[] => {
    if (value === "") return [];
    const lines = linesOf({ ...places[key], value, style });
    return [{ ...places[key], value: lines.join("\n"), style: { ...style, ...(lines.length > 1 ? { wrap: true } : {}) } }];
  };
  const signedOn = report?.signedOn ?? NONE;
  const dated: readonly RowCell[] = signedOn === NONE ? [] : [{ ...places.date, value: { date: isoDate(signedOn) }, style: { ...style, horizontal: "left", format: dateFormat(language) } }];
  return {
    values: [...named("sign", report?.sign ?? ""), ...dated, ...named("approvedBy", report?.approvedBy ?? "")],
    labels: (["sign", "date", "approvedBy"] as const).map((key) => ({ ...places[key], value: LABELS[key][language], style: { ...label(scale.note), vertical: "centre" } })),
  };
}

/** What must be decided, where there is anything: its own table across the page. */
export function pageDecisions(context: SheetContext, initiative: Initiative, scale: Scale): readonly Section[] {
  const decisions = openDecisions(context).filter((decision) => initiative.decisions.some((own) => own.row === decision.row));
  if (decisions.length === 0) return [];
  const title = sectionHeading({ title: LABELS.decisions[context.language] }, scale);
  return [{ gap: scale.gap, rule: SECTION_LINE, heading: [title, decisionsHeader(context, scale)], groups: decisionGroups(context, decisions, scale) }];
}

/** Under the columns of progress: that nothing is to be decided, a field for the hand, and the signatures. */
export function closingSection(context: SheetContext, initiative: Initiative, progress: Split, hasDecisions: boolean, scale: Scale): Section {
  const { language } = context;
  const split = progress[2] < LEAST_FOR_SIGNATURES ? SIGNED : progress;
  const [first, second, third] = startsOf(split);
  const [remarkAt, remarkSpan] = hasDecisions ? [first, split[0] + split[1] - 1] : [second, split[1] - 1];
  const style = plain(scale.body);
  const remark = context.remark(context.slotOf(initiative), REMARK_FIELD);
  const lines = linesOf({ at: remarkAt, span: remarkSpan, value: remark, style });
  const height = wholePixels(Math.max(FIELD_HEIGHT, Math.min(MOST_FIELD_HEIGHT, textHeight(lines.length, scale) + 3 - SIGN_ROW)));
  const { values, labels } = signCells(context, initiative, third, split[2], scale);
  const title = (key: "decisions" | "remark" | "approval", at: number, span: number): RowCell => ({ at, span, value: LABELS[key][language], style: { ...heading(11), vertical: "centre" } });
  const nothing: RowCell = { at: first, span: split[0], down: 2, value: NO_DECISIONS[language], style: { ...style, vertical: "top" } };
  // The remark stands as it was written: its lines are Excel's to break, so that it reads back unchanged.
  const field: RowCell = {
    at: remarkAt, span: remarkSpan, down: 2, value: remark, remark: `${context.slotOf(initiative)}/${REMARK_FIELD}`,
    style: { ...style, fill: PALETTE.field, vertical: "top", wrap: true },
  };
  const top: SheetRow = {
    height: scale.heading,
    cells: [...(hasDecisions ? [] : [title("decisions", first, split[0])]), title("remark", remarkAt, remarkSpan), title("approval", third, split[2])],
  };
  const middle: SheetRow = {
    height,
    growsTo: Math.max(height, ROOMY_FIELD_HEIGHT),
    cells: [...(hasDecisions ? [] : [nothing]), field, ...values],
    below: HEADER_LINE,
    stretches: [[third, 24]],
  };
  return { gap: scale.gap, rule: SECTION_LINE, heading: [top], groups: [[middle, { height: SIGN_ROW, cells: labels }]] };
}
