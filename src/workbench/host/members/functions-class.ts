import { dayOf } from "../../../values/calendar-date";
import { serialFromDay } from "../../../values/excel-serial";
import { NONE } from "../../../values/none";
import { number, type Check } from "../checks";
import { membersOf, type HostClass } from "../host-class";
import { apiNotFound } from "../host-error";
import { node, type HostNode } from "../targets";

const { method } = membersOf<"Functions">();

type FunctionArgument = number | HostNode<"Range"> | HostNode<"FunctionResult"> | Excel.RangeReference;

/** Plain numbers alone: ranges and results of other functions are refused by name. */
const argument: Check<FunctionArgument> = (value, where) => {
  if (typeof value === "object" && value !== null) throw apiNotFound(`${where} of a range or a result`);
  return number(value, where);
};

/** As Excel's DATE: years below 1900 count from 1900, months and days beyond their bounds roll over. */
function date(year: number, month: number, day: number, date1904: boolean): number {
  const from = Math.trunc(year) + (year < 1900 ? 1900 : 0);
  const months = from * 12 + Math.trunc(month) - 1;
  const first = dayOf(Math.floor(months / 12), ((months % 12) + 12) % 12 + 1, 1);
  return serialFromDay(first + Math.trunc(day) - 1, date1904);
}

/** Of the worksheet functions DATE alone, which gives the workbook's date system away. */
export const functionsClass: HostClass<"Functions"> = {
  methods: {
    date: method([argument, argument, argument], ({ host }, year, month, day) => {
      const serial = date(Number(year), Number(month), Number(day), host.book.date1904);
      return node("FunctionResult", serial === NONE ? { value: 0, error: "#NUM!" } : { value: serial, error: null });
    }),
  },
};

export const functionResultClass: HostClass<"FunctionResult"> = {
  scalars: {
    value: ({ target }) => target.value,
    error: ({ target }) => target.error,
  },
};
