import type { Settings } from "../settings/settings";
import type { Money } from "../values/money";
import { economyLight } from "./economy-light";
import type { EconomyRow, InitiativeStatus, ReportRow, RiskRow } from "./initiative";
import type { Light, LightColour, LightName, Lights } from "./light";
import { readHandLight } from "./hand-light";
import { foldText } from "../values/fold";
import type { MilestoneRows } from "./programme";
import { NO_RISKS, riskLight } from "./risk-light";
import { scheduleLight } from "./schedule-light";

type Four = Readonly<Record<Exclude<LightName, "overall">, Light>>;

function overallColour(colours: Readonly<Record<Exclude<LightName, "overall">, LightColour>>, rule: Settings["overallRule"]): LightColour {
  const all = Object.values(colours);
  const reds = all.filter((colour) => colour === "red").length;
  const yellows = all.filter((colour) => colour === "yellow").length;
  if (all.every((colour) => colour === "grey")) return "grey";
  if ((colours.schedule === "grey" || colours.economy === "grey") && reds === 0) return "grey";
  if (rule === "weighted") {
    if (reds > 0 || yellows >= 3) return "red";
    return yellows === 2 ? "yellow" : "green";
  }
  if (colours.schedule === "red" || colours.economy === "red" || reds >= 2) return "red";
  return reds > 0 || yellows > 0 ? "yellow" : "green";
}

/** The lights that made the overall one: red ones where there are, else yellow; of grey ones those that are enough. */
function causesOf(colour: LightColour, colours: Readonly<Record<keyof Four, LightColour>>): readonly (keyof Four)[] {
  const names = Object.keys(colours) as (keyof Four)[];
  const having = (wanted: LightColour): readonly (keyof Four)[] => names.filter((name) => colours[name] === wanted);
  if (colour === "green") return [];
  if (colour === "grey") {
    const enough = having("grey").filter((name) => name === "schedule" || name === "economy");
    return enough.length > 0 ? enough : having("grey");
  }
  return having("red").length > 0 ? having("red") : having("yellow");
}

function overallLight(four: Four, rule: Settings["overallRule"]): Light {
  const colours = {
    schedule: four.schedule.colour,
    economy: four.economy.colour,
    quality: four.quality.colour,
    risk: four.risk.colour,
  };
  const colour = overallColour(colours, rule);
  const lights = causesOf(colour, colours);
  return { colour, reasons: lights.length > 0 ? [{ kind: "because", lights }] : [], byHand: null };
}

const QUALITY: ReadonlySet<string> = new Set(["kvalitet", "quality"]);
const NOT_ASSESSED: Light = { colour: "grey", reasons: [{ kind: "not-assessed" }], byHand: null };

function qualityLight(report: ReportRow | null, risks: readonly RiskRow[], scale: 3 | 5): Light {
  const quality = risks.filter((risk) => QUALITY.has(foldText(risk.category)));
  const fromRisk = riskLight(quality, scale);
  const computed = fromRisk === NO_RISKS ? NOT_ASSESSED : fromRisk;
  const hand = report ? readHandLight(report.quality, report) : null;
  if (!hand) return computed;
  const rank: readonly LightColour[] = ["grey", "done", "green", "yellow", "red"];
  const colour = rank.indexOf(computed.colour) > rank.indexOf(hand.colour) && computed.colour !== "done" ? computed.colour : hand.colour;
  return { colour, reasons: computed.reasons, byHand: { ...hand.given, computed: computed.colour } };
}

/** What lights are made of; all of one initiative. */
export interface LightGrounds {
  readonly milestoneRows: readonly number[];
  readonly status: InitiativeStatus | null;
  readonly budget: Money | null;
  readonly economy: EconomyRow | null;
  readonly report: ReportRow | null;
  readonly risks: readonly RiskRow[];
  /** Text of «Lys overstyrt» and its reason. */
  readonly override: { readonly text: string; readonly reason: string };
}

/** The four lights and the overall one, by the domain's rules; those set by hand keep what was computed beside them. */
export function lightsOf(grounds: LightGrounds, milestones: MilestoneRows, settings: Settings, riskScale: 3 | 5): Lights {
  const { report } = grounds;
  const four: Record<Exclude<LightName, "overall">, Light> = {
    schedule: scheduleLight(grounds.milestoneRows, milestones, grounds.status, settings.lightPreset),
    economy: economyLight(grounds.economy, grounds.budget, settings.materiality),
    quality: qualityLight(report, grounds.risks, riskScale),
    risk: riskLight(grounds.risks, riskScale),
  };
  const hand = report ? readHandLight(grounds.override.text, report, grounds.override.reason) : null;
  if (hand && hand.name !== "overall") {
    const computed = four[hand.name];
    four[hand.name] = { colour: hand.colour, reasons: computed.reasons, byHand: { ...hand.given, computed: computed.colour } };
  }
  const overall = overallLight(four, settings.overallRule);
  const byHand = hand?.name === "overall" ? hand : null;
  return {
    overall: byHand ? { colour: byHand.colour, reasons: overall.reasons, byHand: { ...byHand.given, computed: overall.colour } } : overall,
    ...four,
  };
}
