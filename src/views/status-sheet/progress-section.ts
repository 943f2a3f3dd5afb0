import type { Initiative } from "../../model/initiative";
import type { InEachLanguage } from "../../values/language";
import { numberAt } from "../../values/item-at";
import { breakLines } from "../text-width";
import { COLUMNS, PAGE_HEIGHT, roomFor } from "../layout/grid";
import { HEADER_LINE, SECTION_LINE, bold, header, label, plain, type Scale } from "../layout/looks";
import { sectionHeading } from "../layout/section-heading";
import type { RowCell, RowGroup, Section, SheetRow } from "../layout/sheet-row";
import { headerRow } from "../layout/table-rows";
import type { SheetContext } from "./sheet-context";

const LABELS = {
  title: { nb: "Status fremdrift", nn: "Status framdrift", en: "Progress" },
  done: { nb: "Hva er gjort siden forrige rapportering?", nn: "Kva er gjort sidan førre rapportering?", en: "Done since last report" },
  planned: {
    nb: "Hva planlegges gjennomført frem til neste rapportering?",
    nn: "Kva er planlagt gjennomført fram til neste rapportering?",
    en: "Planned until next report",
  },
  risk: { nb: "Risiko/avhengigheter", nn: "Risiko/avhengnader", en: "Risks/dependencies" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

const NOTHING = {
  done: { nb: "Ingen gjennomførte aktiviteter er oppgitt.", nn: "Ingen gjennomførte aktivitetar er oppgitt.", en: "No finished activities are given." },
  planned: { nb: "Ingen planlagte aktiviteter er oppgitt.", nn: "Ingen planlagde aktivitetar er oppgitt.", en: "No planned activities are given." },
  risk: { nb: "Ingen risiko eller avhengighet er oppgitt.", nn: "Ingen risiko eller avhengnad er oppgitt.", en: "No risk or dependency is given." },
} as const satisfies Readonly<Record<string, InEachLanguage>>;

export type Split = readonly [done: number, planned: number, risk: number];

/** Widths in grid columns: the usual one, and how narrow a column may get where that takes fewer lines. */
const USUAL: Split = [8, 7, 9];
const NARROWEST = 5;
const KEYS = ["done", "planned", "risk"] as const;
type Key = (typeof KEYS)[number];
/** Continuation lines stand under the text of their bullet. */
const HANGING = "\u2002 ";
/** Points that a page's title and this section's heading leave less, at most. */
const AROUND = 150;

interface Bullet {
  readonly lines: readonly string[];
  readonly kind: "bullet" | "heading" | "nothing";
}

function bulletsIn(texts: readonly string[], columns: number, size: number, nothing: string): readonly Bullet[] {
  const room = roomFor(columns);
  if (texts.length === 0) return [{ lines: breakLines(nothing, room, { size, bold: false }), kind: "nothing" }];
  return texts.map((text): Bullet => {
    if (text.endsWith(":")) return { lines: breakLines(text, room, { size, bold: true }), kind: "heading" };
    const type = { size, bold: false };
    const lines = breakLines(text, room - size * 0.85, type);
    return { lines: lines.map((line, index) => (index === 0 ? `• ${line}` : HANGING + line)), kind: "bullet" };
  });
}

function lineCount(bullets: readonly Bullet[]): number {
  return bullets.reduce((sum, bullet) => sum + bullet.lines.length, 0);
}

function columnOf({ report }: Initiative, key: Key, columns: number, context: SheetContext, size: number): readonly Bullet[] {
  return bulletsIn(report?.[key] ?? [], columns, size, NOTHING[key][context.language]);
}

interface Needed {
  readonly header: number;
  readonly text: number;
}

/** Lines that one column's header and text take at each width. */
function linesByWidth(context: SheetContext, initiative: Initiative, key: Key, size: number): readonly Needed[] {
  const title = LABELS[key][context.language];
  return Array.from({ length: COLUMNS - 2 * NARROWEST + 1 }, (_, columns): Needed => {
    if (columns < NARROWEST) return { header: Infinity, text: Infinity };
    return {
      header: breakLines(title, roomFor(columns), { size, bold: true }).length,
      text: lineCount(columnOf(initiative, key, columns, context, size)),
    };
  });
}

/** The widths in which headers and texts take the fewest lines; of equals, those nearest to the usual ones. */
export function bestSplit(context: SheetContext, initiative: Initiative, size: number): Split {
  const lines = KEYS.map((key) => linesByWidth(context, initiative, key, size));
  const [headers, texts] = [lines.map((each) => each.map(({ header: count }) => count)), lines.map((each) => each.map(({ text }) => text))];
  const highest = (split: Split, counts: readonly (readonly number[])[]): number => Math.max(...counts.map((byWidth, index) => numberAt(byWidth, numberAt(split, index))));
  let [best, fewest, farthest] = [USUAL, Infinity, Infinity];
  for (let done = NARROWEST; done <= COLUMNS - 2 * NARROWEST; done++) {
    for (let planned = NARROWEST; planned <= COLUMNS - NARROWEST - done; planned++) {
      const split: Split = [done, planned, COLUMNS - done - planned];
      const needed = highest(split, headers) + highest(split, texts);
      const distance = split.reduce((sum, columns, index) => sum + Math.abs(columns - numberAt(USUAL, index)), 0);
      if (needed < fewest || (needed === fewest && distance < farthest)) [best, fewest, farthest] = [split, needed, distance];
    }
  }
  return best;
}

/** First columns of the three. */
export function startsOf([done, planned]: Split): Split {
  return [1, 1 + done, 1 + done + planned];
}

/** Bullets of one column in stretches of at most `most` lines; one that alone is longer is parted. */
function stretchesOf(bullets: readonly Bullet[], most: number): readonly (readonly Bullet[])[] {
  const stretches: Bullet[][] = [[]];
  let used = 0;
  for (const bullet of bullets) {
    for (let from = 0; from < bullet.lines.length; from += most) {
      const part: Bullet = { ...bullet, lines: bullet.lines.slice(from, from + most) };
      if (used + part.lines.length > most && used > 0) {
        stretches.push([]);
        used = 0;
      }
      stretches.at(-1)?.push(part);
      used += part.lines.length;
    }
  }
  return stretches;
}

function cellsOf(bullets: readonly Bullet[], at: number, span: number, scale: Scale): readonly (RowCell & { readonly row: number })[] {
  let row = 0;
  return bullets.map(({ lines, kind }) => {
    const style = kind === "heading" ? bold(scale.body) : kind === "nothing" ? label(scale.body) : plain(scale.body);
    const cell = { row, at, span, down: lines.length, value: lines.join("\n"), style: { ...style, vertical: "top" as const, ...(lines.length > 1 ? { wrap: true } : {}) } };
    row += lines.length;
    return cell;
  });
}

/** A grid of lines, so that the three columns never stretch each other; each bullet is one cell down its lines. */
function lineGrid(columns: readonly (readonly Bullet[])[], split: Split, scale: Scale): RowGroup {
  const starts = startsOf(split);
  const cells = columns.flatMap((bullets, index) => cellsOf(bullets, numberAt(starts, index), numberAt(split, index), scale));
  const count = Math.max(1, ...columns.map(lineCount));
  return Array.from({ length: count }, (_, row): SheetRow => ({
    height: scale.line,
    cells: cells.filter((cell) => cell.row === row).map(({ row: _row, ...cell }) => cell),
  }));
}

/** Done, planned, and risks with dependencies, side by side, each as its own list. */
export function progressSection(context: SheetContext, initiative: Initiative, split: Split, scale: Scale): Section {
  const { language } = context;
  const starts = startsOf(split);
  const columns = KEYS.map((key, index) => columnOf(initiative, key, numberAt(split, index), context, scale.body));
  const most = Math.floor((PAGE_HEIGHT - AROUND) / scale.line);
  const stretched = columns.map((bullets) => stretchesOf(bullets, most));
  const pages = Math.max(...stretched.map((stretches) => stretches.length));
  const head = header(scale.body);
  const titles = headerRow(KEYS.map((key, index) => ({ at: numberAt(starts, index), span: numberAt(split, index), value: LABELS[key][language], style: head })), scale, HEADER_LINE);
  return {
    gap: scale.gap,
    rule: SECTION_LINE,
    heading: [sectionHeading({ title: LABELS.title[language] }, scale), titles],
    groups: Array.from({ length: pages }, (_, page) => lineGrid(stretched.map((stretches) => stretches[page] ?? []), split, scale)),
  };
}
