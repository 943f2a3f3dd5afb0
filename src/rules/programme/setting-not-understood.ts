import { textAt } from "../../values/item-at";
import type { InEachLanguage } from "../../values/language";
import { rule } from "../rule";
import type { SettingIssue } from "../setting-issue";
import type { Writing } from "../writing";

const OR: InEachLanguage = { nb: "eller", nn: "eller", en: "or" };

const PLACE: InEachLanguage<(cell: string, sheet: string) => string> = {
  nb: (cell, sheet) => `celle ${cell} på arket ${sheet}`,
  nn: (cell, sheet) => `celle ${cell} på arket ${sheet}`,
  en: (cell, sheet) => `cell ${cell} on sheet ${sheet}`,
};

/** `«av», «merknad» eller «varsel»`. */
function choices(allowed: readonly string[], write: Writing): string {
  const texts = allowed.map((each) => write.quote(each));
  return texts.length < 2 ? textAt(texts, 0) : `${texts.slice(0, -1).join(", ")} ${OR[write.language]} ${texts.at(-1) ?? ""}`;
}

interface Told {
  readonly name: string;
  readonly value: string;
  readonly cell: string;
  readonly allowed: string;
}

function told({ setting, allowed }: SettingIssue, write: Writing): Told {
  return {
    name: setting.name,
    value: write.quote(String(setting.value)),
    cell: PLACE[write.language](setting.cell, setting.sheet),
    allowed: choices(allowed, write),
  };
}

const SENTENCES: InEachLanguage<Readonly<Record<Exclude<SettingIssue["problem"], "incomplete">, (told: Told) => string>>> = {
  nb: {
    "not-allowed": ({ name, value, cell, allowed }) => `${name} er satt til ${value} i ${cell}, men kan være ${allowed}. Til det rettes, gjelder standarden.`,
    "not-a-level": ({ name, value, cell, allowed }) => `Nivået for ${name} er satt til ${value} i ${cell}, men kan være ${allowed}. Til det rettes, gjelder standarden.`,
    "not-a-number": ({ name, value, cell, allowed }) => `${name} er satt til ${value} i ${cell}, men skal være et tall, for eksempel ${allowed}. Til det rettes, gjelder standarden.`,
    "unknown-rule": ({ name, cell, allowed }) => `Ingen regel heter ${name} (${cell}).${allowed === "" ? " Fjern raden, eller rett navnet." : ` Mente du ${allowed}?`}`,
    "unknown-parameter": ({ name, cell, allowed }) => `Regelen har ingen grense som heter ${name} (${cell}).${allowed === "" ? " Fjern raden." : ` Mente du ${allowed}?`}`,
  },
  nn: {
    "not-allowed": ({ name, value, cell, allowed }) => `${name} er sett til ${value} i ${cell}, men kan vere ${allowed}. Til det blir retta, gjeld standarden.`,
    "not-a-level": ({ name, value, cell, allowed }) => `Nivået for ${name} er sett til ${value} i ${cell}, men kan vere ${allowed}. Til det blir retta, gjeld standarden.`,
    "not-a-number": ({ name, value, cell, allowed }) => `${name} er sett til ${value} i ${cell}, men skal vere eit tal, til dømes ${allowed}. Til det blir retta, gjeld standarden.`,
    "unknown-rule": ({ name, cell, allowed }) => `Ingen regel heiter ${name} (${cell}).${allowed === "" ? " Fjern rada, eller rett namnet." : ` Meinte du ${allowed}?`}`,
    "unknown-parameter": ({ name, cell, allowed }) => `Regelen har inga grense som heiter ${name} (${cell}).${allowed === "" ? " Fjern rada." : ` Meinte du ${allowed}?`}`,
  },
  en: {
    "not-allowed": ({ name, value, cell, allowed }) => `${name} is set to ${value} in ${cell}, but can be ${allowed}. Until it is corrected, the default holds.`,
    "not-a-level": ({ name, value, cell, allowed }) => `The level of ${name} is set to ${value} in ${cell}, but can be ${allowed}. Until it is corrected, the default holds.`,
    "not-a-number": ({ name, value, cell, allowed }) => `${name} is set to ${value} in ${cell}, but should be a number such as ${allowed}. Until it is corrected, the default holds.`,
    "unknown-rule": ({ name, cell, allowed }) => `No rule is called ${name} (${cell}).${allowed === "" ? " Remove the row, or correct the name." : ` Did you mean ${allowed}?`}`,
    "unknown-parameter": ({ name, cell, allowed }) => `The rule has no limit called ${name} (${cell}).${allowed === "" ? " Remove the row." : ` Did you mean ${allowed}?`}`,
  },
};

function sentence(issue: SettingIssue, write: Writing): string {
  return issue.problem === "incomplete" ? "" : SENTENCES[write.language][issue.problem](told(issue, write));
}

export const settingNotUnderstood = rule({
  id: "programme/setting-not-understood",
  answers: [],
  kind: "data",
  subject: "setting",
  looksAt: "programme",
  leansOn: ["programme", "acknowledgements"],
  severity: "warning",
  profile: "essential",
  needs: [],
  why: {
    nb: "En innstilling som ikke forstås, virker ikke, og da gjelder standarden uten at kontoret har valgt den.",
    nn: "Ei innstilling som ikkje blir forstått, verkar ikkje, og då gjeld standarden utan at kontoret har valt han.",
    en: "A setting that is not understood has no effect, so that the default holds without the office having chosen it.",
  },
  examples: [
    `tblProgram
| Innstilling | Verdi |
| Mva. | [kanskje] |
| Regelprofil | full |
| programme/setting-not-understood | [alltid] |
| programme/setting-not-understod | [varsel] |
| programme/setting-not-understood.dager | [7] |`,
  ],
  when: ({ acknowledgement }) => acknowledgement === undefined,
  message: {
    nb: (issue, { write }) => sentence(issue, write),
    nn: (issue, { write }) => sentence(issue, write),
    en: (issue, { write }) => sentence(issue, write),
  },
});
