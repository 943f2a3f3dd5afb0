import { buildProgramme } from "../../src/model/build-programme";
import { catalogue } from "../../src/rules/catalogue";
import type { Finding, Subject } from "../../src/rules/finding";
import type { Parameter, Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run-rules";
import { settingRows } from "../../src/app/setting-rows";
import { readSettings } from "../../src/settings/read-settings";
import { recogniseTables } from "../../src/tables/recognise-tables";
import { foldText } from "../../src/values/fold";
import type { InEachLanguage } from "../../src/values/language";
import { goldenWorkbook } from "../../test/support/golden-workbook";

type PageLanguage = "nb" | "en";
type Words = Readonly<Record<PageLanguage, string>>;

const TITLE: Words = { nb: "Regler", en: "Rules" };
const OTHER: Words = { nb: "In English: [rules.en.md](rules.en.md)", en: "På bokmål: [rules.md](rules.md)" };
const INTRODUCTION: Words = {
  nb: "Hver regel sier hva den ser etter og hvorfor. «Essensiell» er profilen som gjelder til noe annet er valgt i `tblProgram`; «full» tar med resten; «av» gjelder bare når en rad i `tblProgram` slår regelen på med navnet sitt. En datafeil sperrer «Publiser» til den er rettet eller kvittert ut; et funn om status sperrer aldri. Celler i eksemplene som gir funn, står i **[klammer]**.",
  en: "Each rule says what it looks for and why. “Essential” is the profile that holds until another is chosen in `tblProgram`; “full” adds the rest; “off” holds only where a row of `tblProgram` turns the rule on by its name. A data error stops “Publish” until it is put right or acknowledged; a finding about status never does. Cells of the examples that give a finding stand in **[brackets]**.",
};
/** What the catalogue of rules has, and no rule answers or answers otherwise. */
const DEPARTURES: Words = {
  nb: [
    "## Koder uten egen regel, og regler som avviker fra katalogen\n",
    "- MS10 (forfaller i neste periode) er en del av statusarket, MS12 (avvik i kalender- og arbeidsdager) en størrelse som arket viser, og BU34 det samme som BU37.",
    "- `column/formula-without-value` er essensiell, enda DQ18 ellers er i full profil: uten verdiene kan ikke noe annet i en slik fil kontrolleres.",
    "- `column/date-order` og `column/year-or-total` spør om en hel kolonne og er derfor varsel eller merknad, enda DQ01 og BU36 ellers er feil. `report/week-not-valid` er varsel for en periode som bare ikke er forstått.",
    "- `milestone/delivered-before-previous` (MS06) tier der den foregående milepælen har forfalt: da spør `milestone/one-date-only` eller `milestone/overdue` om det samme. `milestone/long-gap` (MS20) tier om det som er levert.",
    "- `column/format-missing` (DQ19) kontrollerer filer alene: åpen i Excel kan ikke brukerens formatering skilles fra våre markeringer uten flere turer til Excel.",
  ].join("\n"),
  en: [
    "## Codes without a rule of their own, and rules that depart from the catalogue\n",
    "- MS10 (due within the next period) is a section of the status sheet, MS12 (slip in calendar and working days) a quantity that the sheet shows, and BU34 the same as BU37.",
    "- `column/formula-without-value` is essential, though DQ18 is otherwise in the full profile: without the values nothing else in such a file can be checked.",
    "- `column/date-order` and `column/year-or-total` ask about a whole column and so are a warning or a note, though DQ01 and BU36 are otherwise errors. `report/week-not-valid` is a warning of a period that is only not understood.",
    "- `milestone/delivered-before-previous` (MS06) keeps silent where the milestone before is overdue: `milestone/one-date-only` or `milestone/overdue` then asks the same. `milestone/long-gap` (MS20) keeps silent of what is delivered.",
    "- `column/format-missing` (DQ19) checks files alone: open in Excel, the user's formats cannot be told from our highlights without more trips to Excel.",
  ].join("\n"),
};
const SUBJECTS: Readonly<Record<Subject | "cell" | "setting" | "record", Words>> = {
  milestone: { nb: "Milepæler", en: "Milestones" },
  economy: { nb: "Økonomi", en: "Economy" },
  initiative: { nb: "Tiltak", en: "Initiatives" },
  report: { nb: "Rapporter", en: "Reports" },
  progress: { nb: "Fremdrift", en: "Progress" },
  risk: { nb: "Risiko", en: "Risks" },
  dependency: { nb: "Avhengigheter", en: "Dependencies" },
  change: { nb: "Endringer", en: "Changes" },
  decision: { nb: "Beslutninger", en: "Decisions" },
  period: { nb: "Perioder", en: "Periods" },
  column: { nb: "Kolonner og celler", en: "Columns and cells" },
  cell: { nb: "Kolonner og celler", en: "Columns and cells" },
  programme: { nb: "Program", en: "Programme" },
  setting: { nb: "Program", en: "Programme" },
  record: { nb: "Program", en: "Programme" },
};
const KINDS: Readonly<Record<Rule["kind"], Words>> = { data: { nb: "data", en: "data" }, status: { nb: "status", en: "status" } };
const SEVERITIES = {
  error: { nb: "feil", en: "error" },
  warning: { nb: "varsel", en: "warning" },
  note: { nb: "merknad", en: "note" },
} as const satisfies Record<Finding["severity"], Words>;
const PROFILES: Readonly<Record<Rule["profile"], Words>> = { essential: { nb: "essensiell", en: "essential" }, full: { nb: "full", en: "full" }, off: { nb: "av", en: "off" } };
const UNITS: Readonly<Record<Parameter["unit"], Words>> = {
  days: { nb: "dager", en: "days" },
  kroner: { nb: "kroner", en: "kroner" },
  share: { nb: "andel", en: "share" },
  percentage: { nb: "prosent", en: "per cent" },
  count: { nb: "antall", en: "count" },
  characters: { nb: "tegn", en: "characters" },
  factor: { nb: "ganger", en: "times" },
};
const LIMITS: Words = { nb: "Grenser", en: "Limits" };
const FINDINGS: Words = { nb: "Funnene sier", en: "The findings say" };
const MOST_MESSAGES = 4;

function findingsOf(rule: Rule, example: string, language: PageLanguage): readonly Finding[] {
  const golden = goldenWorkbook(example);
  const recognised = recogniseTables(golden.snapshot.tables);
  const { period, statusDate, today } = golden;
  const rules = catalogue.map((each) => (each.id === rule.id ? { ...each, profile: "essential" as const } : each));
  const programme = buildProgramme(recognised, readSettings(settingRows(recognised)), { period, statusDate, today, language, date1904: golden.snapshot.facts.date1904 });
  return runRules(programme, { rules }).findings.filter((finding) => finding.rule === rule.id);
}

/** A pipe inside braces belongs to the cell. */
function escapedPipes(line: string): string {
  let depth = 0;
  return [...line].map((each) => {
    if (each === "{") depth++;
    if (each === "}") depth = Math.max(0, depth - 1);
    return each === "|" && depth > 0 ? "\\|" : each;
  }).join("");
}

/** Pipe tables as Markdown shows them: a separator under each header, flagged cells in bold brackets. */
function exampleText(example: string): string {
  const lines: string[] = [];
  let isHeader = true;
  for (const line of example.split("\n").map((each) => each.trim())) {
    if (!line.startsWith("|")) {
      if (line !== "") lines.push("", line, "");
      isHeader = true;
      continue;
    }
    lines.push(escapedPipes(line).replaceAll("[", "**[").replaceAll("]", "]**"));
    if (isHeader) lines.push(`|${" --- |".repeat(escapedPipes(line).replaceAll("\\|", "").split("|").length - 2)}`);
    isHeader = false;
  }
  return lines.join("\n").replaceAll("\n\n\n", "\n\n").trim();
}

function ruleText(rule: Rule, language: PageLanguage): string {
  const say = (words: InEachLanguage): string => words[language];
  const findings = rule.examples.flatMap((example) => findingsOf(rule, example, language));
  const severities = [...new Set(findings.map(({ severity }) => SEVERITIES[severity][language]))].sort();
  const messages = [...new Set(findings.map(({ message }) => message))].slice(0, MOST_MESSAGES);
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, parameter]) => `\`${rule.id}.${name}\` ${String(parameter.default)} ${UNITS[parameter.unit][language]}`);
  return [
    `### ${rule.id}`,
    `${[KINDS[rule.kind][language], severities.join("/"), PROFILES[rule.profile][language]].filter((each) => each !== "").join(" · ")} · ${rule.answers.join(", ")}`,
    say(rule.why),
    parameters.length > 0 ? `${LIMITS[language]}: ${parameters.join(" · ")}` : "",
    ...rule.examples.map(exampleText),
    messages.length > 0 ? `${FINDINGS[language]}:\n\n${messages.map((message) => `- ${message}`).join("\n")}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Every rule with its reason, limits, examples and what its findings say, grouped by subject. */
export function rulesPage(language: PageLanguage): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of catalogue) {
    const title = SUBJECTS[rule.subject][language];
    groups.set(title, [...(groups.get(title) ?? []), rule]);
  }
  const anchor = (title: string): string => foldText(title).replaceAll(" ", "-");
  const contents = [...groups].map(([title, rules]) => `- [${title}](#${anchor(title)}) (${String(rules.length)})`);
  const sections = [...groups].map(([title, rules]) => [`## ${title}`, ...rules.map((rule) => ruleText(rule, language))].join("\n\n"));
  return `${[`# ${TITLE[language]}`, OTHER[language], INTRODUCTION[language], contents.join("\n"), ...sections, DEPARTURES[language]].join("\n\n")}\n`;
}
