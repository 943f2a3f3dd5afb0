import { an, either, optional, text, wholeNumber } from "../checks";
import { LAST_COLUMN, LAST_ROW } from "../areas";
import { findArea } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"WorksheetFreezePanes">();

function location({ host, target }: At<"WorksheetFreezePanes">): HostNode<"Range"> | null {
  const { rows, columns } = target.frozen;
  if (rows === 0 && columns === 0) return null;
  return node("Range", host.range(target, { firstRow: 1, firstColumn: 1, lastRow: rows || LAST_ROW, lastColumn: columns || LAST_COLUMN }));
}

export const freezePanesClass: HostClass<"WorksheetFreezePanes"> = {
  methods: {
    freezeRows: method([optional(wholeNumber)], ({ target, where }, count) => {
      if ((count ?? 1) < 1) throw invalidArgument(where);
      target.setFrozen(count ?? 1, 0);
    }),
    freezeColumns: method([optional(wholeNumber)], ({ target, where }, count) => {
      if ((count ?? 1) < 1) throw invalidArgument(where);
      target.setFrozen(0, count ?? 1);
    }),
    freezeAt: method([either(an("Range"), text)], ({ host, target, where }, given) => {
      const { area } = typeof given === "string" ? findArea(host, target, given, where) : given.target;
      if (area.firstRow !== 1 || area.firstColumn !== 1) throw apiNotFound(`${where} other than from A1`);
      target.setFrozen(area.lastRow === LAST_ROW ? 0 : area.lastRow, area.lastColumn === LAST_COLUMN ? 0 : area.lastColumn);
    }),
    unfreeze: method([], ({ target }) => {
      target.setFrozen(0, 0);
    }),
    getLocation: method([], (at) => {
      const found = location(at);
      if (!found) throw itemNotFound(at.where);
      return found;
    }),
    getLocationOrNullObject: method([], location),
  },
};
