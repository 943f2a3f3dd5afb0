import { isCellError, type CellError, type CellValue } from "../../values/cell-value";
import { AGGREGATE_FUNCTIONS } from "./aggregate-functions";
import { asTruth, VALUE_ERROR } from "./coerce";
import { DATE_FUNCTIONS } from "./date-functions";
import type { Arguments, WorksheetFunction } from "./function-arguments";
import { LOOKUP_FUNCTIONS } from "./lookup-functions";
import { TEXT_FUNCTIONS } from "./text-functions";

const NOT_FOUND: CellError = { error: "#N/A" };
const NUMBER_ERROR: CellError = { error: "#NUM!" };
const NO_DIVISOR: CellError = { error: "#DIV/0!" };

/** Truth values of all arguments; text and blanks that come from cells are passed over, as Excel does. */
function truths(given: Arguments): readonly boolean[] | CellError {
  const all: boolean[] = [];
  for (let i = 0; i < given.count; i++) {
    const { values, fromCells } = given.cells(i);
    for (const value of values) {
      if (fromCells && (value === null || typeof value === "string")) continue;
      const truth = asTruth(value);
      if (isCellError(truth)) return truth;
      all.push(truth);
    }
  }
  return all.length > 0 ? all : VALUE_ERROR;
}

function ofTruths(run: (all: readonly boolean[]) => boolean): WorksheetFunction {
  return (given) => {
    const all = truths(given);
    return isCellError(all) ? all : run(all);
  };
}

function ofNumbers(run: (value: number, second: number) => CellValue, second = 0): WorksheetFunction {
  return (given) => {
    const [value, other] = [given.number(0), given.count > 1 ? given.number(1) : second];
    return isCellError(value) ? value : isCellError(other) ? other : run(value, other);
  };
}

/** Half away from zero, as Excel rounds; `how` works on the size without its sign. */
function roundedBy(how: (size: number) => number): WorksheetFunction {
  return ofNumbers((value, digits) => {
    const factor = 10 ** Math.trunc(digits);
    return (Math.sign(value) * how(Number((Math.abs(value) * factor).toPrecision(15)))) / factor;
  });
}

/** A multiple of `step`, on the side that `how` rounds to. */
function multiple(how: (value: number) => number): WorksheetFunction {
  return ofNumbers((value, step) => (step === 0 ? 0 : value > 0 && step < 0 ? NUMBER_ERROR : Number((how(Number((value / step).toPrecision(15))) * step).toPrecision(15))), 1);
}

function ifs(given: Arguments): CellValue {
  for (let i = 0; i + 1 < given.count; i += 2) {
    const truth = asTruth(given.value(i));
    if (isCellError(truth)) return truth;
    if (truth) return given.value(i + 1) ?? 0;
  }
  return NOT_FOUND;
}

function is(belongs: (value: CellValue) => boolean): WorksheetFunction {
  return (given) => belongs(given.value(0));
}

const isNotFound = (value: CellValue): boolean => isCellError(value) && value.error === NOT_FOUND.error;

const PLAIN_FUNCTIONS: readonly (readonly [string, WorksheetFunction])[] = [
  ["AND", ofTruths((all) => all.every(Boolean))],
  ["OR", ofTruths((all) => all.some(Boolean))],
  ["XOR", ofTruths((all) => all.filter(Boolean).length % 2 === 1)],
  ["NOT", (given) => { const truth = asTruth(given.value(0)); return isCellError(truth) ? truth : !truth; }],
  ["TRUE", () => true],
  ["FALSE", () => false],
  ["NA", () => NOT_FOUND],
  ["IF", (given) => {
    const truth = asTruth(given.value(0));
    if (isCellError(truth)) return truth;
    if (truth) return given.value(1) ?? 0;
    return given.count > 2 ? (given.value(2) ?? 0) : false;
  }],
  ["IFS", ifs],
  ["IFERROR", (given) => { const value = given.value(0); return isCellError(value) ? (given.value(1) ?? 0) : (value ?? 0); }],
  ["IFNA", (given) => { const value = given.value(0); return isNotFound(value) ? (given.value(1) ?? 0) : (value ?? 0); }],
  ["ISNUMBER", is((value) => typeof value === "number")],
  ["ISTEXT", is((value) => typeof value === "string")],
  ["ISNONTEXT", is((value) => typeof value !== "string")],
  ["ISBLANK", is((value) => value === null)],
  ["ISERROR", is(isCellError)],
  ["ISNA", is(isNotFound)],
  ["ISERR", is((value) => isCellError(value) && !isNotFound(value))],
  ["ISLOGICAL", is((value) => typeof value === "boolean")],
  ["N", (given) => {
    const value = given.value(0);
    return typeof value === "number" || isCellError(value) ? value : value === true ? 1 : 0;
  }],
  ["ABS", ofNumbers(Math.abs)],
  ["SIGN", ofNumbers(Math.sign)],
  ["INT", ofNumbers(Math.floor)],
  ["SQRT", ofNumbers((value) => (value < 0 ? NUMBER_ERROR : Math.sqrt(value)))],
  ["POWER", ofNumbers((value, power) => value ** power)],
  ["MOD", ofNumbers((value, by) => (by === 0 ? NO_DIVISOR : value - by * Math.floor(value / by)))],
  ["ROUND", roundedBy(Math.round)],
  ["ROUNDUP", roundedBy(Math.ceil)],
  ["ROUNDDOWN", roundedBy(Math.floor)],
  ["TRUNC", roundedBy(Math.floor)],
  ["CEILING", multiple(Math.ceil)],
  ["FLOOR", multiple(Math.floor)],
];

/** The functions that are worked out here; anything else is said to be not evaluated. */
export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ...PLAIN_FUNCTIONS, ...AGGREGATE_FUNCTIONS, ...LOOKUP_FUNCTIONS, ...TEXT_FUNCTIONS, ...DATE_FUNCTIONS,
]);
