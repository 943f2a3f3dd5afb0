import { truth } from "../checks";
import { membersOf, type HostClass } from "../host-class";
import { node } from "../targets";

const { method } = membersOf<"Application">();
const runtime = membersOf<"Runtime">();

function isEnglish(language: string): boolean {
  return language.startsWith("en");
}

/** Formulas are left to be computed by whoever shows the book; asking this host to do so is refused by name. */
export const applicationClass: HostClass<"Application"> = {
  scalars: {
    calculationMode: () => "Automatic",
    calculationState: () => "Done",
    decimalSeparator: ({ host }) => (isEnglish(host.language) ? "." : ","),
    thousandsSeparator: ({ host }) => (isEnglish(host.language) ? "," : "\u00a0"),
    useSystemSeparators: () => true,
  },
  links: { cultureInfo: () => node("CultureInfo", null) },
  methods: {
    suspendScreenUpdatingUntilNextSync: method([], () => undefined),
    suspendApiCalculationUntilNextSync: method([], () => undefined),
  },
};

export const cultureInfoClass: HostClass<"CultureInfo"> = {
  scalars: { name: ({ host }) => host.language },
  links: {
    numberFormat: () => node("NumberFormatInfo", null),
    datetimeFormat: () => node("DatetimeFormatInfo", null),
  },
};

export const numberFormatInfoClass: HostClass<"NumberFormatInfo"> = {
  scalars: {
    numberDecimalSeparator: ({ host }) => (isEnglish(host.language) ? "." : ","),
    numberGroupSeparator: ({ host }) => (isEnglish(host.language) ? "," : "\u00a0"),
  },
};

export const datetimeFormatInfoClass: HostClass<"DatetimeFormatInfo"> = {
  scalars: {
    dateSeparator: ({ host }) => (isEnglish(host.language) ? "/" : "."),
    shortDatePattern: ({ host }) => (isEnglish(host.language) ? "m/d/yyyy" : "dd.mm.yyyy"),
    timeSeparator: () => ":",
  },
};

export const runtimeClass: HostClass<"Runtime"> = {
  scalars: { enableEvents: ({ host }) => host.enableEvents },
  setters: {
    enableEvents: runtime.setter(truth, ({ host }, isEnabled) => {
      host.enableEvents = isEnabled;
    }),
  },
};
