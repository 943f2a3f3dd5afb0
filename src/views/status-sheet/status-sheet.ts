import { shortHash } from "../../model/fact-hash";
import type { Initiative } from "../../model/initiative";
import type { Programme } from "../../model/programme";
import { Writing } from "../../rules/writing";
import { isoDate } from "../../values/calendar-date";
import { foldText } from "../../values/fold";
import type { InEachLanguage } from "../../values/language";
import { periodTitle } from "../../values/read-period";
import { sha256 } from "../../values/sha256";
import type { PagePlan, SheetPlan } from "../../workbook/sheet-plan";
import { COLUMNS, COLUMN_WIDTH } from "../layout/grid";
import { pageCells } from "../layout/page-cells";
import { pageCharts } from "../layout/page-charts";
import type { RowGroup } from "../layout/sheet-row";
import { StyleBook } from "../layout/style-book";
import { compareNaturally } from "../natural-order";
import { initiativePages } from "./initiative-pages";
import { lightFormats } from "./light-formats";
import { milestoneOrder } from "./milestone-order";
import { overviewPages } from "./overview-pages";
import { programmeTitle } from "./overview-head";
import { codeColumns, ownCode } from "./code-columns";
import type { SheetContext } from "./sheet-context";
import { publishedBy, type Publication } from "./publication";
import { PageNames, sheetName } from "./sheet-names";
import { STATE_WORDS } from "./state-words";

export interface StatusSheetOptions {
  /** 1, or more for corrections of a published sheet. */
  readonly version?: number;
  readonly isPublished?: boolean;
  /** Who published it, when, and the SHA-256 over what it says. */
  readonly publication?: Publication;
}

const OVERVIEW: InEachLanguage = { nb: "Oversikt", nn: "Oversikt", en: "Overview" };
const PAGE: InEachLanguage = { nb: "Side", nn: "Side", en: "Page" };
const OF: InEachLanguage = { nb: "av", nn: "av", en: "of" };

function remarksOf(programme: Programme, period: string): SheetContext["remark"] {
  const table = programme.tables.remarks;
  const value = (field: "period" | "code" | "field" | "text", row: number): string => table.textAt(field, row);
  const texts = new Map<string, string>();
  for (let row = 0; row < table.length; row++) {
    if (value("period", row) !== period) continue;
    const raw = table.raw(row, "text");
    texts.set(`${foldText(value("code", row))}/${foldText(value("field", row))}`, typeof raw === "string" ? raw : value("text", row));
  }
  return (code, field) => texts.get(`${foldText(code)}/${foldText(field)}`) ?? "";
}

/** Two initiatives of one code, as after a copied row, have pages of their own: `1e`, `1e (2)`. */
function slotsOf(initiatives: readonly Initiative[]): ReadonlyMap<Initiative, string> {
  const taken = new Set(initiatives.map(({ code }) => foldText(code)));
  const seen = new Set<string>();
  return new Map(initiatives.map((initiative) => {
    const { code } = initiative;
    let slot = code;
    for (let n = 2; seen.has(foldText(slot)) || (slot !== code && taken.has(foldText(slot))); n++) slot = `${code} (${String(n)})`;
    seen.add(foldText(slot));
    return [initiative, slot];
  }));
}

function contextOf(programme: Programme, period: string, names: PageNames, options: StatusSheetOptions): SheetContext {
  const { language } = programme;
  const initiatives = [...programme.initiatives].sort((a, b) => compareNaturally(a.code, b.code) || compareNaturally(a.name, b.name));
  const reporting = initiatives.filter(({ hasPage }) => hasPage);
  const overviewName = names.take(OVERVIEW.nb);
  const slots = slotsOf(reporting);
  const slotOf = (initiative: Initiative): string => slots.get(initiative) ?? initiative.code;
  const pageNames = new Map(reporting.map((initiative) => [initiative, names.take(slotOf(initiative))]));
  const rows = new Map<Initiative, readonly number[]>();
  return {
    programme,
    language,
    write: new Writing(language),
    version: options.version ?? 1,
    isPublished: options.isPublished ?? false,
    publication: options.publication ?? null,
    periodTitle: programme.period ? periodTitle(programme.period, language) : "",
    initiatives,
    codeColumns: codeColumns(initiatives),
    reporting,
    overviewName,
    slotOf,
    pageName: (initiative) => pageNames.get(initiative) ?? overviewName,
    milestonesOf(initiative) {
      const known = rows.get(initiative) ?? milestoneOrder(programme, initiative);
      rows.set(initiative, known);
      return known;
    },
    remark: remarksOf(programme, period),
  };
}

function chartsOf(rows: RowGroup, slot: string): Pick<PagePlan, "charts"> {
  const charts = pageCharts(rows, slot);
  return charts.length === 0 ? {} : { charts };
}

/** The same contents always have the same stamp. */
function stampOf(contents: unknown): string {
  return sha256(JSON.stringify(contents));
}

/**
 * The status sheet of the programme's period: the overview, then a page or more for each reporting initiative in the
 * order of the codes. The same facts give the same plan, whatever order the rows of the tables stand in.
 */
export function statusSheet(programme: Programme, options: StatusSheetOptions = {}): SheetPlan {
  const { language } = programme;
  const version = options.version ?? 1;
  const period = programme.period?.id ?? isoDate(programme.statusDate);
  const names = new PageNames(period, version);
  const context = contextOf(programme, period, names, options);
  const book = new StyleBook();
  const plan = (slot: string, title: string, first: string, pages: readonly RowGroup[]): readonly PagePlan[] =>
    pages.map((rows, index) => ({
      name: index === 0 ? first : names.take(slot === "overview" ? `${OVERVIEW.nb}_${String(index + 1)}` : `${slot}_${String(index + 1)}`),
      title: index === 0 ? title : `${title} (${String(index + 1)})`,
      slot,
      heights: rows.map((row) => row.height),
      cells: pageCells(rows, book),
      ...chartsOf(rows, slot),
    }));
  const overview = plan("overview", `${programmeTitle(context)}: ${OVERVIEW[language]}`, context.overviewName, overviewPages(context));
  const own = context.reporting.flatMap((initiative) =>
    plan(context.slotOf(initiative), [ownCode(initiative), initiative.name].filter((part) => part !== "").join(" "), context.pageName(initiative), initiativePages(context, initiative)));
  const contents = {
    sheet: sheetName(period, version),
    columnWidths: new Array<number>(COLUMNS).fill(COLUMN_WIDTH),
    styles: book.styles(),
    pages: [...overview, ...own],
    formats: lightFormats(language),
  };
  const stamp = stampOf(contents);
  const { publication } = context;
  const state = [STATE_WORDS[language](context.isPublished, version), publication ? publishedBy(publication, context.write) : ""].filter((part) => part !== "").join(" ");
  const footer = [programmeTitle(context), context.periodTitle, state, publication ? shortHash(publication.hash) : stamp.slice(0, 8)];
  return {
    ...contents,
    marker: { kind: "status-sheet", period, version, stamp },
    print: {
      paper: "A4",
      orientation: "landscape",
      scale: 100,
      margins: { left: 0.25, right: 0.25, top: 0.3, bottom: 0.5, footer: 0.25 },
      centreHorizontally: true,
      footer: { left: footer.filter((part) => part !== "").join(" · "), pageWord: PAGE[language], ofWord: OF[language] },
    },
  };
}
