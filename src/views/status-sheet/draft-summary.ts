import { deviationWord } from "../../model/deviation-word";
import type { Initiative } from "../../model/initiative";
import type { LightName, LightReason } from "../../model/light";
import type { InEachLanguage } from "../../values/language";
import { NONE } from "../../values/none";
import { LIGHT_TITLES, LIGHT_WORDS } from "../light-words";
import { RISK_WORDS } from "../risk-words";
import type { SheetContext } from "./sheet-context";

type Say<A extends unknown[]> = InEachLanguage<(...parts: A) => string>;

/** «Gult fordi …»: the colour of «lys». */
const BECAUSE: InEachLanguage<Readonly<Record<"yellow" | "red", string>>> = {
  nb: { yellow: "Gult fordi", red: "Rødt fordi" },
  nn: { yellow: "Gult fordi", red: "Raudt fordi" },
  en: { yellow: "Yellow because", red: "Red because" },
};
const GREEN: InEachLanguage = {
  nb: "Grønt: fremdrift og kostnader er innenfor grensene.",
  nn: "Grønt: framdrift og kostnader er innanfor grensene.",
  en: "Green: schedule and costs are within the limits.",
};
const GREY: Say<[string]> = {
  nb: (names) => `Ikke vurdert, fordi grunnlaget mangler for ${names}.`,
  nn: (names) => `Ikkje vurdert, fordi grunnlaget manglar for ${names}.`,
  en: (names) => `Not assessed, because nothing is given for ${names}.`,
};
const BY_HAND: Say<[string, string, string]> = {
  nb: (word, by, reason) => `${word}, satt av ${by}${reason}.`,
  nn: (word, by, reason) => `${word}, sett av ${by}${reason}.`,
  en: (word, by, reason) => `${word}, set by ${by}${reason}.`,
};
const SLIP: Say<[string, string]> = {
  nb: (name, days) => `${name} er ventet ${days} etter plan`,
  nn: (name, days) => `${name} er venta ${days} etter plan`,
  en: (name, days) => `${name} is expected ${days} after plan`,
};
const OVERDUE: Say<[string, string]> = {
  nb: (name, days) => `${name} er ${days} forsinket`,
  nn: (name, days) => `${name} er ${days} forseinka`,
  en: (name, days) => `${name} is ${days} late`,
};
const SPENT: Say<[string, string, boolean]> = {
  nb: (word, amount, explained) => (explained ? `${word}et er ${amount}` : `${word}et på ${amount} ikke er forklart`),
  nn: (word, amount, explained) => (explained ? `${word}et er ${amount}` : `${word}et på ${amount} ikkje er forklart`),
  en: (word, amount, explained) => (explained ? `the ${word} is ${amount}` : `the ${word} of ${amount} is not explained`),
};
const FORECAST: Say<[string]> = {
  nb: (amount) => `prognosen er ${amount} over totalbudsjettet`,
  nn: (amount) => `prognosen er ${amount} over totalbudsjettet`,
  en: (amount) => `the forecast is ${amount} over the total budget`,
};
const RISK: Say<[string, string, string]> = {
  nb: (name, probability, consequence) => `${name} har sannsynlighet ${probability} og konsekvens ${consequence}`,
  nn: (name, probability, consequence) => `${name} har sannsyn ${probability} og konsekvens ${consequence}`,
  en: (name, probability, consequence) => `${name} has probability ${probability} and consequence ${consequence}`,
};
const IS: Say<[string, string]> = {
  nb: (title, word) => `${title} er ${word}`,
  nn: (title, word) => `${title} er ${word}`,
  en: (title, word) => `${title} is ${word}`,
};
const ALL_DELIVERED: Say<[string]> = {
  nb: (last) => `Alle milepæler er levert, den siste ${last}.`,
  nn: (last) => `Alle milepælar er leverte, den siste ${last}.`,
  en: (last) => `All milestones are delivered, the last one ${last}.`,
};
const LAST = {
  onPlan: { nb: "på plan", nn: "på plan", en: "on plan" },
  late: { nb: "etter plan", nn: "etter plan", en: "after plan" },
  early: { nb: "før plan", nn: "før plan", en: "before plan" },
} as const satisfies Readonly<Record<string, InEachLanguage>>;
const SOME_DELIVERED: Say<[number, number]> = {
  nb: (count, all) => `${count === 0 ? "Ingen" : String(count)} av ${String(all)} milepæler er levert`,
  nn: (count, all) => `${count === 0 ? "Ingen" : String(count)} av ${String(all)} milepælar er levert`,
  en: (count, all) => `${count === 0 ? "None" : String(count)} of ${String(all)} milestones ${count === 1 ? "is" : "are"} delivered`,
};
const NEXT: Say<[string, string]> = {
  nb: (name, day) => `, ${name} forfaller ${day}.`,
  nn: (name, day) => `, ${name} forfell ${day}.`,
  en: (name, day) => `, ${name} is due ${day}.`,
};

function clause(reason: LightReason, context: SheetContext): string | null {
  const { programme, write, language } = context;
  const { deviationWords } = programme.settings;
  const name = (row: number): string => {
    const { id, description } = programme.milestones.at(row);
    return id || `«${description}»`;
  };
  switch (reason.kind) {
    case "slip": return SLIP[language](name(reason.milestone), write.days(reason.days));
    case "overdue": return OVERDUE[language](name(reason.milestone), write.days(reason.days));
    case "overspend":
    case "underspend": {
      const share = Number.isNaN(reason.share) ? "" : ` (${write.percent(Math.abs(reason.share))})`;
      const word = deviationWord(reason.deviation, deviationWords, language);
      return SPENT[language](word, write.kroner(Math.abs(reason.deviation)) + share, reason.explained);
    }
    case "forecast-over": return FORECAST[language](`${write.kroner(reason.excess)} (${write.percent(reason.share)})`);
    case "risk": {
      const risk = programme.risks.find((each) => each.row === reason.risk);
      if (!risk) return null;
      const words = RISK_WORDS[programme.riskScale][language];
      const word = (rating: number): string => words[rating - 1]?.toLowerCase() ?? String(rating);
      return RISK[language](risk.id || `«${risk.description}»`, word(risk.probability), word(risk.consequence));
    }
    default: return null;
  }
}

function firstSentence(context: SheetContext, { lights }: Initiative): string {
  const { language, write } = context;
  const { overall } = lights;
  if (overall.byHand) {
    const { by, reason } = overall.byHand;
    return BY_HAND[language](LIGHT_WORDS[overall.colour][language], by || "–", reason === "" ? "" : `: ${reason}`);
  }
  const because = overall.reasons.flatMap((reason) => (reason.kind === "because" ? reason.lights : []));
  const title = (name: LightName): string => LIGHT_TITLES[name][language];
  if (overall.colour === "grey") return GREY[language](write.list((because.length > 0 ? because : (["schedule", "economy"] as const)).map(title)));
  if (overall.colour !== "yellow" && overall.colour !== "red") return GREEN[language];
  const clauses = because.flatMap((name) => {
    const light = lights[name];
    const said = light.byHand ? [] : light.reasons.map((reason) => clause(reason, context)).filter((each) => each !== null);
    return said.length > 0 ? said.slice(0, 1) : [IS[language](title(name), LIGHT_WORDS[light.colour][language].toLowerCase())];
  });
  return `${BECAUSE[language][overall.colour]} ${write.list(clauses)}.`;
}

function secondSentence(context: SheetContext, initiative: Initiative): string | null {
  const { programme, language, write } = context;
  const rows = context.milestonesOf(initiative);
  if (rows.length === 0) return null;
  const delivered = rows.filter((row) => programme.milestones.at(row).isDelivered);
  const last = delivered.at(-1);
  if (delivered.length === rows.length && last !== undefined) {
    const { slipDays } = programme.milestones.at(last);
    const days = slipDays === NONE ? 0 : slipDays;
    const word = LAST[days === 0 ? "onPlan" : days > 0 ? "late" : "early"][language];
    return ALL_DELIVERED[language](days === 0 ? word : `${write.days(Math.abs(days))} ${word}`);
  }
  const next = rows.find((row) => {
    const { isDelivered, due, oneDateOnly } = programme.milestones.at(row);
    return !isDelivered && !oneDateOnly && due !== NONE;
  });
  const said = SOME_DELIVERED[language](delivered.length, rows.length);
  if (next === undefined) return `${said}.`;
  const milestone = programme.milestones.at(next);
  const written = milestone.planWritten ? milestone.written("plan") : milestone.written("baseline");
  const day = written && !written.second ? write.date(written) : write.day(milestone.due);
  return said + NEXT[language](milestone.id || `«${milestone.description}»`, day);
}

/** Two sentences from the facts: why the light is what it is, and how far the milestones have come. */
export function draftSummary(context: SheetContext, initiative: Initiative): string {
  return [firstSentence(context, initiative), secondSentence(context, initiative)].filter((sentence) => sentence !== null).join(" ");
}
