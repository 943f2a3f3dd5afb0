import { record, truth } from "../checks";
import { membersOf, type At, type HostClass } from "../host-class";
import { invalidArgument } from "../host-error";
import type { Validation } from "../validations";
import { checkUnlocked } from "../write-cells";

const { method, setter } = membersOf<"DataValidation">();

const TYPES = { wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength", list: "List", date: "Date", time: "Time", custom: "Custom" } as const;

const BLANK: Validation = {
  rule: {},
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  ignoreBlanks: true,
};

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function typeOf(rule: Excel.DataValidationRule): `${Excel.DataValidationType}` {
  for (const [key, word] of Object.entries(TYPES)) if (key in rule) return word;
  return "None";
}

function change({ host, target, where }: At<"DataValidation">, part: Partial<Validation>): void {
  checkUnlocked(host, target.sheet, target.areas, where);
  host.validations.set(target.sheet, target.areas, { ...(host.validations.covering(target.sheet, target.areas) ?? BLANK), ...part });
}

function checkTexts(texts: { readonly title?: string; readonly message?: string }, where: string): void {
  if ((texts.title ?? "").length > LONGEST_TITLE || (texts.message ?? "").length > LONGEST_MESSAGE) throw invalidArgument(where);
}

function now({ host, target }: At<"DataValidation">): Validation {
  return host.validations.covering(target.sheet, target.areas) ?? BLANK;
}

export const dataValidationClass: HostClass<"DataValidation"> = {
  scalars: {
    type: (at) => typeOf(now(at).rule),
    rule: (at) => now(at).rule,
    prompt: (at) => now(at).prompt,
    errorAlert: (at) => now(at).errorAlert,
    ignoreBlanks: (at) => now(at).ignoreBlanks,
  },
  setters: {
    rule: setter(record<Excel.DataValidationRule>(), (at, rule) => {
      const keys = Object.keys(rule);
      if (keys.length !== 1 || typeOf(rule) === "None") throw invalidArgument(at.where);
      change(at, { rule });
    }),
    prompt: setter(record<Excel.DataValidationPrompt>(), (at, prompt) => {
      checkTexts(prompt, at.where);
      change(at, { prompt: { ...BLANK.prompt, ...prompt } });
    }),
    errorAlert: setter(record<Excel.DataValidationErrorAlert>(), (at, alert) => {
      checkTexts(alert, at.where);
      change(at, { errorAlert: { ...BLANK.errorAlert, ...alert } });
    }),
    ignoreBlanks: setter(truth, (at, ignoreBlanks) => {
      change(at, { ignoreBlanks });
    }),
  },
  methods: {
    clear: method([], ({ host, target }) => {
      host.validations.clear(target.sheet, target.areas);
    }),
  },
};
