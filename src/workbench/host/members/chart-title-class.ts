import { changeChart, changeLetters, chartNow, lettersNow } from "../chart-handles";
import { number, text, truth, wholeNumber } from "../checks";
import { colour, wireColour } from "../colours";
import { membersOf, type At, type HostClass, type Setter } from "../host-class";
import { apiNotFound, invalidArgument } from "../host-error";
import { sizeOf } from "../sizes";
import { node } from "../targets";

const { method, setter } = membersOf<"ChartTitle">();
const font = membersOf<"ChartFont">();
/** Where a title stands here, as shares of the chart, and how many points beside it come out the same. */
const PLACE = { left: 0.012, top: 0.015 };
const NEAR = 6;
/** Of a title that is given no looks. */
const FIRST_SIZE = 14;

function textOf({ target, where }: At<"ChartTitle">): string {
  return chartNow(target, where).title.map((line) => line.text).join("\n");
}

function place({ target, where }: At<"ChartTitle">, side: "left" | "top"): number {
  const { area, inset } = chartNow(target, where);
  const size = side === "left" ? sizeOf(target.sheet, "column", area.firstColumn, area.lastColumn) - inset : sizeOf(target.sheet, "row", area.firstRow, area.lastRow);
  return PLACE[side] * size;
}

function setPlace(side: "left" | "top"): Setter<"ChartTitle", number> {
  return setter(number, (at, points) => {
    if (Math.abs(points - place(at, side)) > NEAR) throw apiNotFound(`${at.where} other than near the edge`);
  });
}

export const chartTitleClass: HostClass<"ChartTitle"> = {
  scalars: {
    text: textOf,
    visible: ({ target, where }) => chartNow(target, where).title.length > 0,
    overlay: () => true,
    horizontalAlignment: () => "Left",
    left: (at) => place(at, "left"),
    top: (at) => place(at, "top"),
  },
  setters: {
    text: setter(text, ({ target, where }, written) => {
      // Excel reads it as a reference to a cell.
      if (written.startsWith("=")) throw apiNotFound(`${where} of a formula`);
      changeChart(target, where, (chart) => {
        const looks = chart.title[0] ?? { size: FIRST_SIZE, bold: false, colour: chart.text.colour };
        return { title: written === "" ? [] : written.split("\n").map((line) => ({ ...looks, text: line })) };
      });
    }),
    visible: setter(truth, ({ target, where }, shown) => {
      if (shown && chartNow(target, where).title.length === 0) throw apiNotFound(`${where} without a text`);
      if (!shown) changeChart(target, where, () => ({ title: [] }));
    }),
    overlay: setter(truth, ({ where }, over) => {
      if (!over) throw apiNotFound(where);
    }),
    horizontalAlignment: setter(text, ({ where }, side) => {
      if (side !== "Left") throw apiNotFound(`${where} ${side}`);
    }),
    left: setPlace("left"),
    top: setPlace("top"),
  },
  links: { format: ({ target }) => node("ChartTitleFormat", target) },
  methods: {
    getSubstring: method([wholeNumber, wholeNumber], (at, start, length) => {
      if (start < 0 || length < 1 || start + length > textOf(at).length) throw invalidArgument(at.where);
      return node("ChartFormatString", { chart: at.target, of: "title", start, length });
    }),
  },
};

export const chartTitleFormatClass: HostClass<"ChartTitleFormat"> = {
  links: { font: ({ target }) => node("ChartFont", { chart: target, of: "title", start: 0, length: Infinity }) },
};

export const chartFormatStringClass: HostClass<"ChartFormatString"> = { links: { font: ({ target }) => node("ChartFont", target) } };

export const chartFontClass: HostClass<"ChartFont"> = {
  scalars: {
    bold: ({ target, where }) => lettersNow(target, where).bold,
    size: ({ target, where }) => lettersNow(target, where).size,
    color: ({ target, where }) => wireColour(lettersNow(target, where).colour, "000000"),
  },
  setters: {
    bold: font.setter(truth, ({ target, where }, bold) => { changeLetters(target, where, { bold }); }),
    size: font.setter(number, ({ target, where }, size) => {
      if (size < 1 || size > 409) throw invalidArgument(where);
      changeLetters(target, where, { size });
    }),
    color: font.setter(colour, ({ target, where }, own) => { changeLetters(target, where, { colour: own }); }),
  },
};
