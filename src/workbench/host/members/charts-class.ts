import type { SeenChart } from "../../../xlsx/xlsx-chart";
import { chartHandle } from "../chart-handles";
import { an, oneOf, optional, text, wholeNumber } from "../checks";
import { rowsOf, columnsOf } from "../areas";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, itemNotFound, orThrow } from "../host-error";
import { newChart } from "../new-chart";
import { node, type HostNode } from "../targets";
import { checkUnlocked } from "../write-cells";

const { method } = membersOf<"ChartCollection">();

type Collection = At<"ChartCollection">;

function one({ target }: Collection, { name }: SeenChart): HostNode<"Chart"> {
  return node("Chart", chartHandle(target, name));
}

function find(at: Collection, key: string): HostNode<"Chart"> | null {
  const found = at.target.charts.all.find(({ name }) => name === key);
  return found ? one(at, found) : null;
}

/** Charts on the sheet; of those that another program has drawn the name and the place are known. */
export const chartsClass: HostClass<"ChartCollection"> = {
  scalars: { count: ({ target }) => target.charts.all.length },
  items: (at) => at.target.charts.all.map((each) => one(at, each)),
  item: (at, key) => {
    const found = at.target.charts.all.map((each) => one(at, each)).find(({ target }) => target.id === key);
    if (!found) throw itemNotFound(at.where);
    return found;
  },
  methods: {
    add: method([text, an("Range"), optional(oneOf("Auto", "Columns", "Rows"))], ({ host, target, where }, type, { target: { sheet, area } }, by) => {
      if (sheet !== target) throw apiNotFound(`${where} over another worksheet`);
      if (by === "Rows" || (by !== "Columns" && rowsOf(area) < columnsOf(area))) throw apiNotFound(`${where} by rows`);
      checkUnlocked(host, sheet, [area], where);
      const chart = newChart(sheet, area, type, where);
      sheet.charts.add(chart);
      return node("Chart", chartHandle(sheet, chart.name));
    }),
    getCount: method([], ({ target }) => target.charts.all.length),
    getItem: method([text], (at, name) => {
      const found = find(at, name);
      if (!found) throw itemNotFound(at.where);
      return found;
    }),
    getItemAt: method([wholeNumber], (at, index) => one(at, orThrow(at.target.charts.all[index], invalidArgument, at.where))),
    getItemOrNullObject: method([text], find),
  },
};
