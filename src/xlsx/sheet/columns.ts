import { flag, numberAttribute, withAttribute } from "../xml/attributes";
import type { SheetXml } from "./sheet-xml";
import { XmlElement } from "../xml/xml-element";

interface ColumnRun {
  first: number;
  last: number;
  /** `<col …/>` without its bounds being up to date. */
  tag: string;
}

/** The `<cols>` of a sheet: runs of columns that look alike. */
export class Columns {
  private readonly runs: ColumnRun[] = [];

  constructor(private readonly xml: SheetXml) {
    for (const { element } of xml.child("cols")?.all("col") ?? []) {
      const first = numberAttribute(element.open, "min");
      const last = numberAttribute(element.open, "max");
      if (first !== null && last !== null && last >= first) this.runs.push({ first, last, tag: element.open });
    }
    this.runs.sort((a, b) => a.first - b.first);
  }

  /** `<col …/>` that covers the column, or `null`. */
  tag(column: number): string | null {
    return this.runs.find((run) => column >= run.first && column <= run.last)?.tag ?? null;
  }

  width(column: number): number | null {
    const tag = this.tag(column);
    return tag === null ? null : numberAttribute(tag, "width");
  }

  isHidden(column: number): boolean {
    const tag = this.tag(column);
    return tag !== null && flag(tag, "hidden");
  }

  style(column: number): number {
    const tag = this.tag(column);
    return tag === null ? 0 : numberAttribute(tag, "style") ?? 0;
  }

  /** In characters; `null` for the sheet's default. */
  setWidth(column: number, width: number | null): void {
    const run = this.single(column);
    run.tag = withAttribute(run.tag, "width", width === null ? null : String(width));
    run.tag = withAttribute(run.tag, "customWidth", width === null ? null : "1");
    run.tag = withAttribute(run.tag, "bestFit", null);
    this.write();
  }

  /** A run of just this column, cut out of the one that covers it. */
  private single(column: number): ColumnRun {
    const index = this.runs.findIndex((run) => column >= run.first && column <= run.last);
    const { prefix } = this.xml;
    if (index < 0) {
      const made = { first: column, last: column, tag: `<${prefix}col/>` };
      const next = this.runs.findIndex((run) => run.first > column);
      this.runs.splice(next < 0 ? this.runs.length : next, 0, made);
      return made;
    }
    const run = this.runs[index]!;
    const single = { first: column, last: column, tag: run.tag };
    const before = column > run.first ? [{ ...run, last: column - 1 }] : [];
    const after = column < run.last ? [{ ...run, first: column + 1 }] : [];
    this.runs.splice(index, 1, ...before, single, ...after);
    return single;
  }

  private write(): void {
    const cols = this.xml.ensure("cols");
    const written = this.runs.filter((run) => /\s(?:width|style|hidden|outlineLevel)=/.test(run.tag));
    if (written.length === 0) {
      this.xml.removeAll("cols");
      return;
    }
    const tags = written.map((run) => {
      const bounded = withAttribute(withAttribute(run.tag, "min", String(run.first)), "max", String(run.last));
      return bounded.endsWith("/>") ? bounded : `${bounded.slice(0, -1)}/>`;
    });
    cols.pieces = XmlElement.parse(`<a>${tags.join("")}</a>`).pieces;
  }
}
