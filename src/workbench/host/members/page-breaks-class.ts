import { an, either, text } from "../checks";
import { findArea } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"PageBreakCollection">();
const one = membersOf<"PageBreak">();

/** Rows that begin a page; columns that do are not known to the opened book. */
function rows({ target, where }: At<"PageBreakCollection">): readonly number[] {
  if (target.vertical) throw apiNotFound(`${where} of columns`);
  return target.sheet.pageBreaks;
}

export const pageBreaksClass: HostClass<"PageBreakCollection"> = {
  items: (at) => rows(at).map((row) => node("PageBreak", { sheet: at.target.sheet, row })),
  item: (at, key) => {
    const row = rows(at).find((each) => String(each) === key);
    if (row === undefined) throw itemNotFound(at.where);
    return node("PageBreak", { sheet: at.target.sheet, row });
  },
  methods: {
    add: method([either(an("Range"), text)], (at, given): HostNode<"PageBreak"> => {
      const { host, target: { sheet }, where } = at;
      const before = rows(at);
      const { area } = typeof given === "string" ? findArea(host, sheet, given, where) : given.target;
      if (typeof given !== "string" && given.target.sheet !== sheet) throw invalidArgument(where);
      if (area.firstRow === 1) throw invalidArgument(where);
      sheet.setPageBreaks([...new Set([...before, area.firstRow])].sort((a, b) => a - b));
      return node("PageBreak", { sheet, row: area.firstRow });
    }),
    getCount: method([], (at) => rows(at).length),
    removePageBreaks: method([], (at) => {
      if (rows(at).length > 0) at.target.sheet.setPageBreaks([]);
    }),
  },
};

export const pageBreakClass: HostClass<"PageBreak"> = {
  id: ({ target }) => String(target.row),
  scalars: { rowIndex: ({ target }) => target.row - 1, columnIndex: () => 0 },
  methods: {
    delete: one.method([], ({ target: { sheet, row }, where }) => {
      if (!sheet.pageBreaks.includes(row)) throw itemNotFound(where);
      sheet.setPageBreaks(sheet.pageBreaks.filter((each) => each !== row));
    }),
    getCellAfterBreak: one.method([], ({ host, target: { sheet, row } }) => node("Range", host.range(sheet, { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 }))),
  },
};
