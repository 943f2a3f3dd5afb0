import type { PageSetup, XlsxSheet } from "../../../xlsx/xlsx-book";
import { an, either, number, oneOf, record, text, truth } from "../checks";
import { fixedAddress, parseArea, quotedSheet } from "../areas";
import { findAreas, readReference } from "../find-range";
import { readFooter, writeFooter, type FooterParts } from "../footer-codes";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument, itemNotFound } from "../host-error";
import { node, type Cells, type HostNode } from "../targets";

const { method, setter } = membersOf<"PageLayout">();
const group = membersOf<"HeaderFooterGroup">();
const footer = membersOf<"HeaderFooter">();

const POINTS_AN_INCH = 72;
const POINTS_A_CENTIMETRE = 72 / 2.54;
const PRINT_AREA = "_xlnm.Print_Area";
type Margin = keyof PageSetup["margins"];

function setMargin(sheet: XlsxSheet, margin: Margin, points: number, where: string): void {
  if (points < 0) throw invalidArgument(where);
  sheet.setPageSetup({ margins: { ...sheet.pageSetup.margins, [margin]: points / POINTS_AN_INCH } });
}

function margin(name: Margin): { read: (at: At<"PageLayout">) => number; write: ReturnType<typeof setter<number>> } {
  return {
    read: ({ target }) => target.pageSetup.margins[name] * POINTS_AN_INCH,
    write: setter(number, ({ target, where }, points) => {
      setMargin(target, name, points, where);
    }),
  };
}

function setZoom({ target, where }: At<"PageLayout">, zoom: Partial<Excel.PageLayoutZoomOptions>): void {
  if (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined) throw apiNotFound(`${where} to fit pages`);
  if (zoom.scale === undefined || !Number.isInteger(zoom.scale) || zoom.scale < 10 || zoom.scale > 400) throw invalidArgument(where);
  target.setPageSetup({ scale: zoom.scale });
}

function setPrintArea({ host, target, where }: At<"PageLayout">, given: HostNode<"Range"> | HostNode<"RangeAreas"> | string): void {
  const cells: Cells = typeof given === "string" ? findAreas(host, target, given, where) : given.className === "Range" ? { sheet: given.target.sheet, areas: [given.target.area] } : given.target;
  if (cells.sheet !== target) throw invalidArgument(where);
  host.book.setName(PRINT_AREA, cells.areas.map((area) => `${quotedSheet(target.name)}!${fixedAddress(area)}`).join(","), target.name);
}

function printArea({ host, target }: At<"PageLayout">): HostNode<"RangeAreas"> | null {
  const name = host.book.names.find((each) => each.name === PRINT_AREA && each.sheet === target.name);
  const areas = name ? name.refersTo.split(",").flatMap((part) => readReference(host, part)?.area ?? parseArea(part) ?? []) : [];
  return areas.length > 0 ? node("RangeAreas", { sheet: target, areas }) : null;
}

function setMargins({ target, where }: At<"PageLayout">, unit: "Points" | "Inches" | "Centimeters", options: Partial<Excel.PageLayoutMarginOptions>): void {
  const factor = unit === "Points" ? 1 : unit === "Inches" ? POINTS_AN_INCH : POINTS_A_CENTIMETRE;
  for (const name of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const size = options[name];
    if (size !== undefined) setMargin(target, name, number(size, where) * factor, where);
  }
}

const margins = { left: margin("left"), right: margin("right"), top: margin("top"), bottom: margin("bottom"), header: margin("header"), footer: margin("footer") };

export const pageLayoutClass: HostClass<"PageLayout"> = {
  scalars: {
    orientation: ({ target }) => (target.pageSetup.landscape ? "Landscape" : "Portrait"),
    paperSize: ({ target }) => (target.pageSetup.paperA4 ? "A4" : null),
    zoom: ({ target }) => ({ scale: target.pageSetup.scale }),
    centerHorizontally: ({ target }) => target.pageSetup.centreHorizontally,
    leftMargin: margins.left.read,
    rightMargin: margins.right.read,
    topMargin: margins.top.read,
    bottomMargin: margins.bottom.read,
    headerMargin: margins.header.read,
    footerMargin: margins.footer.read,
  },
  setters: {
    orientation: setter(oneOf("Portrait", "Landscape"), ({ target }, word) => {
      target.setPageSetup({ landscape: word === "Landscape" });
    }),
    paperSize: setter(text, ({ target, where }, paper) => {
      if (paper !== "A4") throw apiNotFound(`${where} ${paper}`);
      target.setPageSetup({ paperA4: true });
    }),
    zoom: setter(record<Excel.PageLayoutZoomOptions>(), setZoom),
    centerHorizontally: setter(truth, ({ target }, centreHorizontally) => {
      target.setPageSetup({ centreHorizontally });
    }),
    leftMargin: margins.left.write,
    rightMargin: margins.right.write,
    topMargin: margins.top.write,
    bottomMargin: margins.bottom.write,
    headerMargin: margins.header.write,
    footerMargin: margins.footer.write,
  },
  links: { headersFooters: ({ target }) => node("HeaderFooterGroup", target) },
  methods: {
    setPrintArea: method([either(an("Range"), either(an("RangeAreas"), text))], setPrintArea),
    getPrintArea: method([], (at) => {
      const found = printArea(at);
      if (!found) throw itemNotFound(at.where);
      return found;
    }),
    getPrintAreaOrNullObject: method([], printArea),
    setPrintMargins: method([oneOf("Points", "Inches", "Centimeters"), record<Excel.PageLayoutMarginOptions>()], setMargins),
  },
};

export const headerFooterGroupClass: HostClass<"HeaderFooterGroup"> = {
  scalars: { state: () => "Default" },
  setters: {
    state: group.setter(oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"), ({ where }, state) => {
      if (state !== "Default") throw apiNotFound(`${where} ${state}`);
    }),
  },
  links: {
    defaultForAllPages: ({ target }) => node("HeaderFooter", target),
    oddPages: ({ target }) => node("HeaderFooter", target),
  },
};

function footerPart(part: keyof FooterParts): { read: (at: At<"HeaderFooter">) => string; write: ReturnType<typeof footer.setter<string>> } {
  return {
    read: ({ target }) => readFooter(target.pageSetup.oddFooter)[part],
    write: footer.setter(text, ({ target }, words) => {
      target.setPageSetup({ oddFooter: writeFooter({ ...readFooter(target.pageSetup.oddFooter), [part]: words }) });
    }),
  };
}

const footers = { left: footerPart("left"), center: footerPart("center"), right: footerPart("right") };

/** Footers alone: the opened book does not show what headers a file has. */
export const headerFooterClass: HostClass<"HeaderFooter"> = {
  scalars: { leftFooter: footers.left.read, centerFooter: footers.center.read, rightFooter: footers.right.read },
  setters: { leftFooter: footers.left.write, centerFooter: footers.center.write, rightFooter: footers.right.write },
};
