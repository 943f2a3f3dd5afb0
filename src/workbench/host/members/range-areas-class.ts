import { an, either, optional, text, truth, wholeNumber } from "../checks";
import { cellsOf, fits, fullAddress, intersection, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW, moved } from "../areas";
import { clearCells, CLEAR_WORDS } from "../clear-cells";
import { findAreas } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound, orThrow } from "../host-error";
import { specialCells, SPECIAL_KINDS, SPECIAL_VALUES } from "../special-cells";
import { node, type Cells, type HostNode } from "../targets";
import { usedArea } from "../used-area";

const { method } = membersOf<"RangeAreas">();
const collection = membersOf<"RangeCollection">();
const given = either(an("Range"), either(an("RangeAreas"), text));

function other({ host, target, where }: At<"RangeAreas">, of: HostNode<"Range"> | HostNode<"RangeAreas"> | string): Cells {
  const cells = typeof of === "string" ? findAreas(host, target.sheet, of, where) : of.className === "Range" ? { sheet: of.target.sheet, areas: [of.target.area] } : of.target;
  if (cells.sheet !== target.sheet) throw invalidArgument(where);
  return cells;
}

function met(at: At<"RangeAreas">, of: HostNode<"Range"> | HostNode<"RangeAreas"> | string): HostNode<"RangeAreas"> | null {
  const { areas } = other(at, of);
  const common = at.target.areas.flatMap((area) => areas.flatMap((each) => intersection(area, each) ?? []));
  return common.length > 0 ? node("RangeAreas", { sheet: at.target.sheet, areas: common }) : null;
}

function used({ target: { sheet, areas } }: At<"RangeAreas">, valuesOnly: boolean | undefined): HostNode<"RangeAreas"> | null {
  const found = areas.flatMap((area) => usedArea(sheet, area, valuesOnly) ?? []);
  return found.length > 0 ? node("RangeAreas", { sheet, areas: found }) : null;
}

export const rangeAreasClass: HostClass<"RangeAreas"> = {
  keepsReference: true,
  scalars: {
    address: ({ target }) => fullAddress(target.sheet.name, target.areas),
    addressLocal: ({ target }) => fullAddress(target.sheet.name, target.areas),
    areaCount: ({ target }) => target.areas.length,
    cellCount: ({ target }) => target.areas.reduce((sum, area) => sum + cellsOf(area), 0),
    isEntireColumn: ({ target }) => target.areas.every(isEntireColumn),
    isEntireRow: ({ target }) => target.areas.every(isEntireRow),
  },
  links: {
    areas: ({ target }) => node("RangeCollection", target),
    format: ({ target }) => node("RangeFormat", target),
    conditionalFormats: ({ target }) => node("ConditionalFormatCollection", target),
    dataValidation: ({ target }) => node("DataValidation", target),
    worksheet: ({ target }) => node("Worksheet", target.sheet),
  },
  methods: {
    clear: method([optional(CLEAR_WORDS)], ({ host, target, where }, what) => {
      clearCells(host, target, what ?? "All", where);
    }),
    getIntersection: method([given], (at, of) => orThrow(met(at, of), itemNotFound, at.where)),
    getIntersectionOrNullObject: method([given], met),
    getEntireRow: method([], ({ target }) => node("RangeAreas", { sheet: target.sheet, areas: target.areas.map((area) => ({ ...area, firstColumn: 1, lastColumn: LAST_COLUMN })) })),
    getEntireColumn: method([], ({ target }) => node("RangeAreas", { sheet: target.sheet, areas: target.areas.map((area) => ({ ...area, firstRow: 1, lastRow: LAST_ROW })) })),
    getOffsetRangeAreas: method([wholeNumber, wholeNumber], ({ target, where }, rows, columns) => {
      const areas = target.areas.map((area) => moved(area, rows, columns));
      if (!areas.every(fits)) throw invalidArgument(where);
      return node("RangeAreas", { sheet: target.sheet, areas });
    }),
    getUsedRangeAreas: method([optional(truth)], (at, valuesOnly) => orThrow(used(at, valuesOnly), itemNotFound, at.where)),
    getUsedRangeAreasOrNullObject: method([optional(truth)], used),
    getSpecialCells: method([SPECIAL_KINDS, optional(SPECIAL_VALUES)], ({ target, where }, kind, values) => orThrow(specialCells(target, kind, values, where), itemNotFound, where)),
    getSpecialCellsOrNullObject: method([SPECIAL_KINDS, optional(SPECIAL_VALUES)], ({ target, where }, kind, values) => specialCells(target, kind, values, where)),
    getTables: method([optional(truth)], ({ target }, fullyContained) => node("TableScopedCollection", { ...target, fullyContained: fullyContained ?? false })),
  },
};

export const rangeCollectionClass: HostClass<"RangeCollection"> = {
  items: ({ host, target }) => target.areas.map((area) => node("Range", host.range(target.sheet, area))),
  methods: {
    getCount: collection.method([], ({ target }) => target.areas.length),
    getItemAt: collection.method([wholeNumber], ({ host, target, where }, index) =>
      node("Range", host.range(target.sheet, orThrow(target.areas[index], invalidArgument, where)))),
  },
};
