import { cellValidations, extendedValidationAreas, setCellValidation } from "../../../xlsx/cell-validation";
import type { NewValidation, ValidationType } from "../../../xlsx/sheet/validation";
import { record, truth } from "../checks";
import { holds, intersection } from "../areas";
import { membersOf, type At, type HostClass } from "../host-class";
import { apiNotFound, invalidArgument } from "../host-error";
import { NO_VALIDATION, readRule, writeRule } from "../validation-rules";
import { checkUnlocked } from "../write-cells";

const { method, setter } = membersOf<"DataValidation">();

const TYPES = { none: "None", whole: "WholeNumber", decimal: "Decimal", textLength: "TextLength", list: "List", date: "Date", time: "Time", custom: "Custom" } as const satisfies Record<ValidationType, string>;
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What all cells share; `null` where they differ, or have one of the x14 extension, which is not shown. */
function now({ target: { sheet, areas } }: At<"DataValidation">): NewValidation | null {
  const met = cellValidations(sheet).filter((each) => each.areas.some((area) => areas.some((mine) => intersection(area, mine))));
  const [only, more] = met;
  if (extendedValidationAreas(sheet).some((area) => areas.some((mine) => intersection(area, mine)))) return null;
  if (!only) return NO_VALIDATION;
  return more === undefined && areas.every((area) => only.areas.some((outer) => holds(outer, area))) ? only : null;
}

function change(at: At<"DataValidation">, part: Partial<NewValidation>): void {
  const { host, target: { sheet, areas }, where } = at;
  checkUnlocked(host, sheet, areas, where);
  const before = now(at);
  if (!before) throw apiNotFound(`${where} where cells differ`);
  setCellValidation(sheet, areas, { ...before, ...part });
}

function checkTexts(title: unknown, message: unknown, where: string): { readonly title: string; readonly message: string } {
  const texts = { title: title ?? "", message: message ?? "" };
  if (typeof texts.title !== "string" || typeof texts.message !== "string") throw invalidArgument(where);
  if (texts.title.length > LONGEST_TITLE || texts.message.length > LONGEST_MESSAGE) throw invalidArgument(where);
  return { title: texts.title, message: texts.message };
}

function setAlert(at: At<"DataValidation">, alert: Partial<Excel.DataValidationErrorAlert>): void {
  const { title, message } = checkTexts(alert.title, alert.message, at.where);
  const style = Object.entries(STYLES).find(([, word]) => word === (alert.style ?? "Stop"));
  if (!style) throw invalidArgument(at.where);
  change(at, { showsError: alert.showAlert ?? true, errorStyle: style[0] as keyof typeof STYLES, errorTitle: title, error: message });
}

export const dataValidationClass: HostClass<"DataValidation"> = {
  scalars: {
    type: (at) => {
      const validation = now(at);
      return validation ? TYPES[validation.type] : "Inconsistent";
    },
    rule: (at) => {
      const validation = now(at);
      return validation && writeRule(validation);
    },
    prompt: (at) => {
      const validation = now(at);
      return validation && { showPrompt: validation.showsPrompt, title: validation.promptTitle, message: validation.prompt };
    },
    errorAlert: (at) => {
      const validation = now(at);
      return validation && { showAlert: validation.showsError, style: STYLES[validation.errorStyle], title: validation.errorTitle, message: validation.error };
    },
    ignoreBlanks: (at) => now(at)?.ignoresBlanks ?? null,
  },
  setters: {
    rule: setter(record<Excel.DataValidationRule>(), (at, rule) => {
      change(at, readRule(rule, at.host.book.date1904, at.where));
    }),
    prompt: setter(record<Excel.DataValidationPrompt>(), (at, prompt) => {
      const { title, message } = checkTexts(prompt.title, prompt.message, at.where);
      change(at, { showsPrompt: prompt.showPrompt ?? true, promptTitle: title, prompt: message });
    }),
    errorAlert: setter(record<Excel.DataValidationErrorAlert>(), setAlert),
    ignoreBlanks: setter(truth, (at, ignoresBlanks) => {
      change(at, { ignoresBlanks });
    }),
  },
  methods: {
    clear: method([], ({ host, target: { sheet, areas }, where }) => {
      checkUnlocked(host, sheet, areas, where);
      setCellValidation(sheet, areas, null);
    }),
  },
};
