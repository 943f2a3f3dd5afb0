import type { LabelPlace } from "../../../xlsx/xlsx-chart";
import { changePoint, chartNow, pointNow, seriesNow } from "../chart-handles";
import { text, truth, wholeNumber } from "../checks";
import { colour, wireColour } from "../colours";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, orThrow } from "../host-error";
import { node, type HostNode } from "../targets";

const collection = membersOf<"ChartPointsCollection">();
const { setter } = membersOf<"ChartPoint">();
const label = membersOf<"ChartDataLabel">();

function all({ target, where }: At<"ChartPointsCollection">): readonly HostNode<"ChartPoint">[] {
  const { firstRow, lastRow } = seriesNow(target, where).values;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, point) => node("ChartPoint", { ...target, point }));
}

export const chartPointsCollectionClass: HostClass<"ChartPointsCollection"> = {
  scalars: { count: (at) => all(at).length },
  items: all,
  methods: {
    getCount: collection.method([], (at) => all(at).length),
    getItemAt: collection.method([wholeNumber], (at, index) => orThrow(all(at)[index], invalidArgument, at.where)),
  },
};

function markerNow({ target, where }: At<"ChartPoint">): { readonly fill: string | null; readonly line: string | null } {
  return pointNow(target, where).marker ?? seriesNow(target, where).marker;
}

function setMarker({ target, where }: At<"ChartPoint">, change: { readonly fill?: string; readonly line?: string }): void {
  const { draws, marker } = seriesNow(target, where);
  if (draws !== "line") throw invalidArgument(where);
  changePoint(target, where, (point) => ({ marker: { ...(point.marker ?? marker), ...change } }));
}

export const chartPointClass: HostClass<"ChartPoint"> = {
  scalars: {
    hasDataLabel: ({ target, where }) => pointNow(target, where).label !== null,
    value: ({ target, where }) => {
      const { values } = seriesNow(target, where);
      const held = target.chart.sheet.cell(values.firstRow + target.point, values.firstColumn)?.value ?? null;
      return typeof held === "number" ? held : null;
    },
    markerBackgroundColor: (at) => wireColour(markerNow(at).fill, "FFFFFF"),
    markerForegroundColor: (at) => wireColour(markerNow(at).line, "000000"),
  },
  setters: {
    hasDataLabel: setter(truth, ({ target, where }, has) => {
      const { draws } = seriesNow(target, where);
      const letters = chartNow(target.chart, where).text;
      changePoint(target, where, (point) => ({ label: has ? (point.label ?? { place: draws === "columns" ? "outEnd" : "r", text: { ...letters, bold: false } }) : null }));
    }),
    markerBackgroundColor: setter(colour, (at, own) => { setMarker(at, { fill: own }); }),
    markerForegroundColor: setter(colour, (at, own) => { setMarker(at, { line: own }); }),
  },
  links: { dataLabel: ({ target }) => node("ChartDataLabel", target) },
};

const PLACES = { Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd", Left: "l", Right: "r", Top: "t", Bottom: "b" } as const satisfies Readonly<Record<string, LabelPlace>>;
const WORDS = Object.keys(PLACES) as (keyof typeof PLACES)[];

/** Labels here say the name of their series and nothing else. */
export const chartDataLabelClass: HostClass<"ChartDataLabel"> = {
  scalars: {
    position: ({ target, where }) => {
      const place = pointNow(target, where).label?.place ?? "r";
      return WORDS.find((word) => PLACES[word] === place) ?? "Right";
    },
    showSeriesName: ({ target, where }) => pointNow(target, where).label !== null,
    showValue: () => false,
  },
  setters: {
    position: label.setter(text, ({ target, where }, given) => {
      const word = WORDS.find((each) => each === given);
      if (word === undefined) throw apiNotFound(`${where} ${given}`);
      changePoint(target, where, (point) => {
        if (!point.label) throw invalidArgument(where);
        return { label: { ...point.label, place: PLACES[word] } };
      });
    }),
    showSeriesName: label.setter(truth, ({ where }, shown) => {
      if (!shown) throw apiNotFound(`${where} false`);
    }),
    showValue: label.setter(truth, ({ where }, shown) => {
      if (shown) throw apiNotFound(`${where} true`);
    }),
  },
  links: { format: ({ target }) => node("ChartDataLabelFormat", target) },
};

export const chartDataLabelFormatClass: HostClass<"ChartDataLabelFormat"> = { links: { font: ({ target }) => node("ChartFont", { ...target, of: "label" }) } };
