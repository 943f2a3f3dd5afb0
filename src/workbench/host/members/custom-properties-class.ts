import { text } from "../checks";
import { membersOf, type HostClass } from "../host-class";
import { invalidArgument, itemNotFound } from "../host-error";
import { node } from "../targets";

const { method } = membersOf<"WorksheetCustomPropertyCollection">();
const one = membersOf<"WorksheetCustomProperty">();
const LONGEST_KEY = 255;

/** Keys are found whatever their case, as in Excel. */
function keyOf(properties: ReadonlyMap<string, string>, key: string): string | null {
  return [...properties.keys()].find((each) => each.toLowerCase() === key.toLowerCase()) ?? null;
}

export const customPropertiesClass: HostClass<"WorksheetCustomPropertyCollection"> = {
  items: ({ target }) => [...target.customProperties.keys()].map((key) => node("WorksheetCustomProperty", { sheet: target, key })),
  item: ({ target, where }, given) => {
    const key = keyOf(target.customProperties, given);
    if (key === null) throw itemNotFound(where);
    return node("WorksheetCustomProperty", { sheet: target, key });
  },
  methods: {
    add: method([text, text], ({ target, where }, given, value) => {
      if (given === "" || given.length > LONGEST_KEY) throw invalidArgument(where);
      const key = keyOf(target.customProperties, given) ?? given;
      target.setCustomProperty(key, value);
      return node("WorksheetCustomProperty", { sheet: target, key });
    }),
    getCount: method([], ({ target }) => target.customProperties.size),
    getItemOrNullObject: method([text], ({ target }, given) => {
      const key = keyOf(target.customProperties, given);
      return key === null ? null : node("WorksheetCustomProperty", { sheet: target, key });
    }),
  },
};

export const customPropertyClass: HostClass<"WorksheetCustomProperty"> = {
  id: ({ target }) => target.key,
  scalars: {
    key: ({ target }) => target.key,
    value: ({ target, where }) => {
      const value = target.sheet.customProperties.get(target.key);
      if (value === undefined) throw itemNotFound(where);
      return value;
    },
  },
  setters: {
    value: one.setter(text, ({ target }, value) => {
      target.sheet.setCustomProperty(target.key, value);
    }),
  },
  methods: {
    delete: one.method([], ({ target, where }) => {
      if (!target.sheet.customProperties.has(target.key)) throw itemNotFound(where);
      target.sheet.setCustomProperty(target.key, null);
    }),
  },
};
