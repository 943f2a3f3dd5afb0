import { catalogue } from "../../src/rules/catalogue";
import type { Rule } from "../../src/rules/rule";

/** Rules of settings and acknowledgements look at what other rules there are. */
function looksAtRules({ subject }: Rule): boolean {
  return subject === "setting";
}

/** A rule turned on whatever its profile, with those that it may have to keep silent for: it says what it says beside the whole catalogue. */
export function ruleWithSilencers(rule: Rule): readonly Rule[] {
  return catalogue
    .filter(({ id, silencesCell, over }) => looksAtRules(rule) || id === rule.id || silencesCell === true || over?.includes(rule.id) === true)
    .map((each) => (each.id === rule.id ? { ...each, profile: "essential" as const } : each));
}
