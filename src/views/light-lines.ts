import type { Initiative } from "../model/initiative";
import { deviationWord } from "../model/deviation-word";
import { LIGHT_NAMES, type Light, type LightColour, type LightName, type LightReason, type Lights } from "../model/light";
import type { Programme } from "../model/programme";
import { Writing } from "../rules/writing";
import type { Language } from "../values/language";
import { LIGHT_REASON_WORDS as WORDS } from "./light-reason-words";
import { LIGHT_TITLES, LIGHT_WORDS } from "./light-words";
import { RISK_WORDS } from "./risk-words";

/** A light in words: what it is about, its colour's word, and why it is so. */
export interface LightLine {
  readonly name: LightName;
  readonly title: string;
  readonly colour: LightColour;
  readonly word: string;
  /** Sentences without a full stop at the end. */
  readonly reasons: readonly string[];
}

function milestoneName(programme: Programme, row: number, write: Writing): string {
  const { id, description } = programme.milestones.at(row);
  return id || (description ? `«${description}»` : write.say(WORDS.milestone));
}

/** «Mindreforbruk 930 000 kr (26,6 % av plan hittil)»: the word says which way, so that no sign is needed. */
function spent(deviation: number, share: number, { settings }: Programme, write: Writing): string {
  const word = deviationWord(deviation, settings.deviationWords, write.language);
  const of = Number.isNaN(share) ? "" : ` (${WORDS.ofPlan[write.language](write.percent(Math.abs(share)))})`;
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${write.kroner(Math.abs(deviation))}${of}`;
}

function riskWords(reason: Extract<LightReason, { kind: "risk" }>, programme: Programme, write: Writing): string {
  const { language } = write;
  const risk = programme.risks.find((each) => each.row === reason.risk);
  const words = RISK_WORDS[programme.riskScale][language];
  const word = (rating: number | undefined): string => words[(rating ?? 0) - 1]?.toLowerCase() ?? "–";
  const said = WORDS.risk[language](risk?.id || WORDS.highestRisk[language], word(risk?.probability), word(risk?.consequence), String(reason.score));
  return reason.unrated.length === 0 ? said : `${said}. ${WORDS.unrated[language](reason.unrated.length)}`;
}

function unratedWords(rows: readonly number[], programme: Programme, write: Writing): string {
  const { language } = write;
  const [only] = programme.risks.filter((risk) => rows.includes(risk.row));
  if (rows.length > 1 || !only) return WORDS.noRatedRisk[language](rows.length);
  const words = RISK_WORDS[programme.riskScale][language];
  const word = (rating: number): string => words[rating - 1]?.toLowerCase() ?? write.say(WORDS.notGiven);
  return WORDS.halfRated[language](only.id || WORDS.highestRisk[language], word(only.probability), word(only.consequence));
}

function because(reason: Extract<LightReason, { kind: "because" }>, lights: Lights, write: Writing): string {
  const { language } = write;
  const titles = reason.lights.map((name) => LIGHT_TITLES[name][language]);
  const colours = [...new Set(reason.lights.map((name) => LIGHT_WORDS[lights[name].colour][language].toLowerCase()))];
  return WORDS.because[language](LIGHT_WORDS[lights.overall.byHand?.computed ?? lights.overall.colour][language], titles, write.list(colours));
}

function reasonWords(reason: LightReason, lights: Lights, programme: Programme, write: Writing): string {
  const { language } = write;
  const name = (row: number): string => milestoneName(programme, row, write);
  switch (reason.kind) {
    case "no-milestones": return WORDS.noMilestones[language];
    case "status-completed": return WORDS.statusCompleted[language];
    case "delivered":
      if (reason.days === 0) return WORDS.deliveredOnPlan[language];
      return (reason.days > 0 ? WORDS.deliveredLate : WORDS.deliveredEarly)[language](write.days(Math.abs(reason.days)));
    case "nothing-late":
      return reason.inDays === 0 ? WORDS.dueToday[language](name(reason.next)) : WORDS.nextDue[language](name(reason.next), write.days(reason.inDays));
    case "slip": return WORDS.slip[language](name(reason.milestone), write.days(reason.days));
    case "overdue": return WORDS.overdue[language](name(reason.milestone), write.days(reason.days));
    case "left-out": return WORDS.leftOut[language](reason.count);
    case "no-economy": return WORDS.noEconomy[language];
    case "no-actual": return WORDS.noActual[language];
    case "on-budget": return WORDS.onPlan[language];
    case "below-materiality":
      return WORDS.belowMateriality[language](spent(reason.deviation, Number.NaN, programme, write), write.kroner(reason.limit));
    case "overspend":
    case "underspend": {
      const said = spent(reason.deviation, reason.share, programme, write);
      return reason.explained ? said : `${said}, ${write.say(WORDS.notExplained)}`;
    }
    case "within-tolerance":
      return reason.deviation === 0 ? WORDS.onPlan[language] : spent(reason.deviation, reason.share, programme, write);
    case "forecast-over": return WORDS.forecastOver[language](write.kroner(reason.excess), write.percent(reason.share));
    case "estimate": return WORDS.estimate[language];
    case "no-risks": return WORDS.noRisks[language];
    case "no-rated-risk": return unratedWords(reason.risks, programme, write);
    case "risk": return riskWords(reason, programme, write);
    case "not-assessed": return "";
    case "because": return because(reason, lights, write);
  }
}

function handWords(light: Light, write: Writing): readonly string[] {
  if (!light.byHand) return [];
  const { by, date, reason, computed } = light.byHand;
  const said = WORDS.byHand[write.language](by, write.day(date), LIGHT_WORDS[computed][write.language].toLowerCase());
  return reason === "" ? [said] : [said, reason];
}

/** The five lights of an initiative, overall first, each with the facts that made it. */
export function lightLines({ lights }: Initiative, programme: Programme, language: Language): readonly LightLine[] {
  const write = new Writing(language);
  return LIGHT_NAMES.map((name) => {
    const light = lights[name];
    const reasons = light.reasons.map((reason) => reasonWords(reason, lights, programme, write));
    return {
      name, colour: light.colour, title: LIGHT_TITLES[name][language], word: LIGHT_WORDS[light.colour][language],
      reasons: [...handWords(light, write), ...reasons].filter((words) => words !== ""),
    };
  });
}
