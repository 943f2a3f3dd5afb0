import { optional, text, truth } from "../checks";
import { membersOf, type HostClass } from "../host-class";
import { apiNotFound } from "../host-error";
import { node } from "../targets";

const { method } = membersOf<"Application">();
const runtime = membersOf<"Runtime">();
const created = membersOf<"WorkbookCreated">();

function isEnglish(language: string): boolean {
  return language.startsWith("en");
}

/** What the client's `Excel.createWorkbook` calls; Microsoft declares no more than that function. */
interface Creating {
  createWorkbook(base64?: string): Excel.WorkbookCreated;
}

/** Formulas are left to be computed by whoever shows the book; asking this host to do so is refused by name. */
export const applicationClass: HostClass<"Application", Excel.Application & Creating> = {
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
    createWorkbook: method([optional(text)], (_, file = "") => node("WorkbookCreated", { file })),
  },
};

/** The workbench has one window: only a host that was told how opens another workbook. */
export const workbookCreatedClass: HostClass<"WorkbookCreated"> = {
  methods: {
    open: created.method([], ({ host, target, where }) => {
      if (!host.openNew) throw apiNotFound(where);
      host.openNew(Uint8Array.from(atob(target.file), (byte) => byte.charCodeAt(0)));
    }),
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
