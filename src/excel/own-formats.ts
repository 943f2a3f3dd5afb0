import { readArea, type CellArea } from "../workbook/address";
import { markOf } from "../workbook/mark-formula";
import { addressWithinSheet } from "./read-table";

/** A conditional format of ours as a sheet has it. `id` is a handle for this session alone. */
export interface OwnFormat {
  readonly id: string;
  /** From its marker: a live rule's name or `painted/…`. */
  readonly name: string;
  readonly formula: string;
  readonly areas: readonly CellArea[];
}

function areasOf(addresses: string): readonly CellArea[] {
  return addresses.split(",").map((address) => readArea(addressWithinSheet(address.trim()))).filter((area) => area !== null);
}

/**
 * Our formats on one sheet, apart from any other reading: types first, then the custom ones alone, since reading the
 * rule of another type fails the whole batch. An error means "do not touch", never "add again".
 */
export async function readOwnFormats(context: Excel.RequestContext, sheet: string): Promise<readonly OwnFormat[]> {
  const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === "Custom");
  if (custom.length === 0) return [];
  const asked = custom.map((format) => {
    const areas = format.getRanges();
    areas.load("address");
    format.custom.rule.load("formula");
    return { format, areas };
  });
  await context.sync();
  return asked.flatMap(({ format, areas }): OwnFormat[] => {
    const { formula } = format.custom.rule;
    const name = markOf(formula);
    return name === null ? [] : [{ id: format.id, name, formula, areas: areasOf(areas.address) }];
  });
}
