import { number, oneOf, text, truth } from "../checks";
import { setLooks, sharedLook } from "../cell-looks";
import { colour, wireColour } from "../colours";
import { membersOf, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument } from "../host-error";

const fill = membersOf<"RangeFill">();
const font = membersOf<"RangeFont">();
const protection = membersOf<"FormatProtection">();
const LARGEST_FONT = 409;

export const rangeFillClass: HostClass<"RangeFill"> = {
  scalars: {
    color: ({ host, target }) => sharedLook(host, target, (look) => wireColour(look.fill, "FFFFFF")),
  },
  setters: {
    color: fill.setter(colour, ({ host, target, where }, own) => {
      setLooks(host, target, where, { fill: own });
    }),
  },
  methods: {
    clear: fill.method([], ({ host, target, where }) => {
      setLooks(host, target, where, { fill: null });
    }),
  },
};

export const rangeFontClass: HostClass<"RangeFont"> = {
  scalars: {
    name: ({ host, target }) => sharedLook(host, target, (look) => look.font),
    size: ({ host, target }) => sharedLook(host, target, (look) => look.size),
    bold: ({ host, target }) => sharedLook(host, target, (look) => look.bold),
    italic: ({ host, target }) => sharedLook(host, target, (look) => look.italic),
    strikethrough: ({ host, target }) => sharedLook(host, target, (look) => look.strike),
    underline: ({ host, target }) => sharedLook(host, target, (look) => (look.underline ? "Single" : "None")),
    color: ({ host, target }) => sharedLook(host, target, (look) => wireColour(look.colour, "000000")),
  },
  setters: {
    name: font.setter(text, ({ host, target, where }, name) => {
      if (name === "") throw invalidArgument(where);
      setLooks(host, target, where, { font: name });
    }),
    size: font.setter(number, ({ host, target, where }, size) => {
      if (size < 1 || size > LARGEST_FONT) throw invalidArgument(where);
      setLooks(host, target, where, { size });
    }),
    bold: font.setter(truth, ({ host, target, where }, bold) => {
      setLooks(host, target, where, { bold });
    }),
    italic: font.setter(truth, ({ host, target, where }, italic) => {
      setLooks(host, target, where, { italic });
    }),
    strikethrough: font.setter(truth, ({ host, target, where }, strike) => {
      setLooks(host, target, where, { strike });
    }),
    underline: font.setter(oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"), ({ host, target, where }, line) => {
      if (line !== "None" && line !== "Single") throw apiNotFound(`${where} ${line}`);
      setLooks(host, target, where, { underline: line === "Single" });
    }),
    color: font.setter(colour, ({ host, target, where }, own) => {
      setLooks(host, target, where, { colour: own });
    }),
  },
};

export const formatProtectionClass: HostClass<"FormatProtection"> = {
  scalars: { locked: ({ host, target }) => sharedLook(host, target, (look) => look.locked) },
  setters: {
    locked: protection.setter(truth, ({ host, target, where }, locked) => {
      setLooks(host, target, where, { locked });
    }),
  },
};
