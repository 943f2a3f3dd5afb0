import type { DefinedName, XlsxSheet } from "../../../xlsx/xlsx-book";
import { an, either, optional, text } from "../checks";
import { fixedAddress, quotedSheet } from "../areas";
import { shownName } from "../built-in-names";
import { checkName } from "../check-name";
import { wireValue } from "../cell-values";
import { readReference } from "../find-range";
import { membersOf, type At, type HostClass } from "../host-class";
import type { HostBook } from "../host-book";
import { apiNotFound, HostError, invalidArgument, itemNotFound } from "../host-error";
import { node, type HostNode, type HostRange } from "../targets";

const { method } = membersOf<"NamedItemCollection">();
const item = membersOf<"NamedItem">();

function namesOf(host: HostBook, sheet: XlsxSheet | null): readonly DefinedName[] {
  return host.book.names.filter((name) => name.sheet === (sheet?.name ?? null));
}

function one(name: DefinedName): HostNode<"NamedItem"> {
  return node("NamedItem", { name: name.name, sheet: name.sheet });
}

function find({ host, target }: At<"NamedItemCollection">, key: string): HostNode<"NamedItem"> | null {
  const found = namesOf(host, target).find((name) => shownName(name.name, host.language).toLowerCase() === key.toLowerCase());
  return found ? one(found) : null;
}

function absolute({ sheet, area }: HostRange): string {
  return `${quotedSheet(sheet.name)}!${fixedAddress(area)}`;
}

/** A reference that is set as text: a formula with or without "=". */
function formulaOf(given: HostNode<"Range"> | string, where: string): string {
  if (typeof given !== "string") return absolute(given.target);
  const formula = given.startsWith("=") ? given.slice(1) : given;
  if (formula.trim() === "") throw invalidArgument(where);
  return formula;
}

export const namesClass: HostClass<"NamedItemCollection"> = {
  items: ({ host, target }) => namesOf(host, target).map(one),
  item: (at, key) => {
    const found = find(at, key);
    if (!found) throw itemNotFound(at.where);
    return found;
  },
  methods: {
    add: method([text, either(an("Range"), text), optional(text)], (at, name, reference, comment) => {
      const { host, target, where } = at;
      if (comment !== undefined && comment !== "") throw apiNotFound(`${where} with a comment`);
      checkName(name, where);
      if (find(at, name) || host.table(name)) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", where, 409);
      if (target) host.book.setName(name, formulaOf(reference, where), target.name);
      else host.book.setName(name, formulaOf(reference, where));
      return node("NamedItem", { name, sheet: target?.name ?? null });
    }),
    getCount: method([], ({ host, target }) => namesOf(host, target).length),
    getItemOrNullObject: method([text], find),
  },
};

function nameNow({ host, target, where }: At<"NamedItem">): DefinedName {
  const found = host.book.names.find((name) => name.name.toLowerCase() === target.name.toLowerCase() && name.sheet === target.sheet);
  if (!found) throw itemNotFound(where);
  return found;
}

function range(at: At<"NamedItem">): HostNode<"Range"> | null {
  const found = readReference(at.host, nameNow(at).refersTo);
  return found ? node("Range", at.host.range(found.sheet, found.area)) : null;
}

/** A formula that is one literal. */
function literal(formula: string): string | number | boolean | null {
  if (/^(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "TRUE";
  if (/^-?\d+(\.\d+)?$/.test(formula)) return Number(formula);
  return formula.length > 1 && formula.startsWith('"') && formula.endsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : null;
}

export const nameClass: HostClass<"NamedItem"> = {
  id: ({ host, target }) => shownName(target.name, host.language),
  scalars: {
    name: (at) => shownName(nameNow(at).name, at.host.language),
    formula: (at) => `=${nameNow(at).refersTo}`,
    scope: ({ target }) => (target.sheet === null ? "Workbook" : "Worksheet"),
    visible: (at) => !nameNow(at).hidden,
    type: (at) => {
      const { refersTo } = nameNow(at);
      const value = literal(refersTo);
      if (range(at)) return "Range";
      if (refersTo.includes("#REF!")) return "Error";
      return value === null ? "String" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
    },
    value: (at) => {
      const { refersTo } = nameNow(at);
      if (refersTo.includes("#REF!")) return wireValue({ error: "#REF!" });
      return literal(refersTo) ?? refersTo.replaceAll("$", "");
    },
  },
  setters: {
    formula: item.setter(text, (at, formula) => {
      const { name, sheet } = nameNow(at);
      if (sheet === null) at.host.book.setName(name, formulaOf(formula, at.where));
      else at.host.book.setName(name, formulaOf(formula, at.where), sheet);
    }),
  },
  links: {
    worksheet: ({ host, target, where }) => {
      const sheet = target.sheet === null ? null : host.book.sheet(target.sheet);
      if (!sheet) throw itemNotFound(where);
      return node("Worksheet", sheet);
    },
    worksheetOrNullObject: ({ host, target }) => {
      const sheet = target.sheet === null ? null : host.book.sheet(target.sheet);
      return sheet ? node("Worksheet", sheet) : null;
    },
  },
  methods: {
    getRange: item.method([], (at) => {
      const found = range(at);
      if (!found) throw itemNotFound(at.where);
      return found;
    }),
    getRangeOrNullObject: item.method([], range),
    delete: item.method([], (at) => {
      const { name, sheet } = nameNow(at);
      if (sheet === null) at.host.book.removeName(name);
      else at.host.book.removeName(name, sheet);
    }),
  },
};
