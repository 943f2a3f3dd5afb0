import type { ReactElement } from "react";
import type { RuleField } from "../app/rule-fields";
import type { Session } from "../app/session";
import type { InEachLanguage } from "../values/language";
import { useSay } from "./language-context";
import { SettingInput } from "./setting-input";

interface RuleInputsProps {
  readonly fields: readonly RuleField[];
  readonly isBlocked: boolean;
  readonly onChange: Session["changeRule"];
}

const LEVEL: InEachLanguage = { nb: "Nivå. Gjelder hele arbeidsboken.", nn: "Nivå. Gjeld heile arbeidsboka.", en: "Level. Holds for the whole workbook." };
const UNITS: InEachLanguage<Readonly<Record<Exclude<RuleField["unit"], "level">, string>>> = {
  nb: { days: "dager", kroner: "kroner", share: "andel", percentage: "prosent", count: "antall", characters: "tegn", factor: "ganger" },
  nn: { days: "dagar", kroner: "kroner", share: "del", percentage: "prosent", count: "tal", characters: "teikn", factor: "gonger" },
  en: { days: "days", kroner: "kroner", share: "share", percentage: "per cent", count: "count", characters: "characters", factor: "times" },
};
const STANDARD: InEachLanguage<(unit: string, standard: string) => string> = {
  nb: (unit, standard) => `Grense, ${unit}. Standard: ${standard}.`,
  nn: (unit, standard) => `Grense, ${unit}. Standard: ${standard}.`,
  en: (unit, standard) => `Limit, ${unit}. Default: ${standard}.`,
};
const COMMA: InEachLanguage = { nb: ",", nn: ",", en: "." };

/** A rule's level and limits, under the names that they have in the settings table. */
export function RuleInputs({ fields, isBlocked, onChange }: RuleInputsProps): ReactElement {
  const say = useSay();
  return (
    <>
      {fields.map(({ name, unit, value, standard, choices }) => (
        <SettingInput
          key={`${name} ${value}`} label={name} value={value} choices={choices} isBlocked={isBlocked}
          help={unit === "level" ? say(LEVEL) : say(STANDARD)(say(UNITS)[unit], String(standard).replace(".", say(COMMA)))}
          onLeave={(to) => onChange(name, to)}
        />
      ))}
    </>
  );
}
