/** What a word in a date can say. Lower case, without a full stop. */
export type DateWord =
  | { readonly kind: "month"; readonly value: number }
  | { readonly kind: "week" | "quarter" | "tertial" | "halfyear" | "year" }
  | { readonly kind: "season"; readonly value: number }
  /** Primo, medio, ultimo: 1, 2, 3. */
  | { readonly kind: "third"; readonly value: number }
  | { readonly kind: "ordinal"; readonly value: number }
  /** «utgangen (av)»: the last day of what follows. */
  | { readonly kind: "last-day" }
  | { readonly kind: "bound"; readonly value: Bound }
  | { readonly kind: "approximate" | "uncertain" | "filler" | "suffix" | "between" | "either" | "number" | "done" | "moved" | "not" | "later" }
  /** Monday is 1. */
  | { readonly kind: "weekday"; readonly value: number };

/** "by" includes the date, "before" ends ahead of a month or longer, "after" begins with its end, "from" with its start. */
export type Bound = "by" | "before" | "after" | "from";

const MONTH_WORDS: readonly string[] = [
  "jan januar january januari jänner jän janvier janv",
  "feb febr februar february februari feber février févr fevrier fevr",
  "mar mars march marts märz maerz mär mrz",
  "apr april avril avr",
  "mai may maj",
  "jun juni june juin",
  "jul juli july juillet juil",
  "aug august augusti août aout",
  "sep sept september septembre",
  "okt oct oktober october octobre",
  "nov november novembre",
  "des dec dez december desember dezember décembre déc decembre",
];

const SEASON_WORDS: readonly string[] = [
  "vår våren spring forår foråret frühling frühjahr printemps",
  "sommer sommeren sommar sommaren summer été",
  "høst høsten haust hausten autumn fall höst hösten efterår efteråret herbst automne",
  "vinter vinteren vintern winter hiver",
];

const THIRD_WORDS: readonly string[] = ["primo early tidlig tidleg begynnelsen byrjinga starten början begyndelsen anfang début", "medio mid midten mitten mitte mi", "ultimo ult late sent seint slutt slutten slutet fin"];

const ORDINAL_WORDS: readonly string[] = [
  "første fyrste first",
  "andre second annet",
  "tredje third",
  "fjerde fourth",
];

const WEEKDAY_WORDS: readonly string[] = [
  "mandag man måndag mån montag lundi monday mon",
  "tirsdag tirs tir tysdag tys tisdag dienstag mardi tuesday tue",
  "onsdag ons mittwoch mercredi wednesday wed",
  "torsdag tors tor donnerstag jeudi thursday thu",
  "fredag fre freitag vendredi friday fri",
  "lørdag lør laurdag laur lördag lör samstag sonnabend samedi saturday sat",
  "søndag søn sundag sun söndag sön sonntag dimanche sunday",
];

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  by: "innen innan senast senest seinast by latest frist inden til till until bis spätestens tom",
  before: "før before före vor avant",
  after: "etter after efter nach après",
  from: "fra frå from tidligst tidlegast earliest från ab fom",
};

type NumberedKind = "month" | "season" | "third" | "ordinal" | "weekday";
type PlainKind = Exclude<DateWord["kind"], NumberedKind | "bound">;

const PLAIN: readonly (readonly [kind: PlainKind, words: string])[] = [
  ["week", "uke uka uker ukene u veke veka veker vecka v uge week weeks wk w woche kalenderwoche kw semaine"],
  ["quarter", "q kv kvt kvartal kvartalet quarter qtr quartal trimestre"],
  ["tertial", "t tert tertial tertialet"],
  ["halfyear", "h hy halvår halvåret half halfyear halbjahr semestre"],
  ["year", "år året year jahr"],
  ["last-day", "utg utgangen utgongen utgången udgangen ende end"],
  ["approximate", "ca circa cirka rundt omtrent omkring kring ungefär approx approximately about around etwa ungefähr environ c"],
  ["uncertain", "tbd tbc usikker usikkert usikre uncertain foreløpig førebels kanskje maybe avklares avklarast"],
  ["uncertain", "est estimert estimat estimated antatt antatte anslag anslått overslag forventet forventa venta expected"],
  ["filler", "den the per pr på i in on of av ved at de du le løpet ila during am im enn than d hele heile whole"],
  ["done", "levert ferdig ferdigstilt utført gjennomført godkjent godkjend ok delivered completed finished done"],
  ["moved", "utsatt utsett endret endra flyttet flytta ny nytt nå revidert moved postponed new now"],
  ["number", "nr no nummer"],
  ["either", "eller or oder"],
  ["suffix", "st nd rd th er"],
  ["between", "og and et und"],
  ["not", "ikke ikkje not no inte nicht"],
  ["later", "senere seinare later senare später"],
];

function buildWords(): ReadonlyMap<string, DateWord> {
  const words = new Map<string, DateWord>();
  const numbered = (lists: readonly string[], kind: NumberedKind): void => {
    lists.forEach((list, index) => {
      for (const word of list.split(" ")) words.set(word, { kind, value: index + 1 });
    });
  };
  for (const [kind, list] of PLAIN) for (const word of list.split(" ")) words.set(word, { kind });
  for (const [value, list] of Object.entries(BOUND_WORDS) as [Bound, string][]) {
    for (const word of list.split(" ")) words.set(word, { kind: "bound", value });
  }
  numbered(WEEKDAY_WORDS, "weekday");
  numbered(ORDINAL_WORDS, "ordinal");
  numbered(THIRD_WORDS, "third");
  numbered(SEASON_WORDS, "season");
  numbered(MONTH_WORDS, "month");
  return words;
}

const WORDS = buildWords();

/** Quarters, tertials, half-years. */
export type PartKind = "quarter" | "tertial" | "halfyear";

export function isPartKind(kind: string | undefined): kind is PartKind {
  return kind === "quarter" || kind === "tertial" || kind === "halfyear";
}

const THROUGH: ReadonlySet<string> = new Set(["til", "to", "till", "until", "bis", "au", "tom"]);

/** «fra 10.01 til 06.03»: the word that makes two dates one range. */
export function saysThrough(word: string): boolean {
  return THROUGH.has(word);
}

export function dateWord(word: string): DateWord | undefined {
  return WORDS.get(word);
}

const ONGOING_TEXTS: ReadonlySet<string> = new Set([
  "løpende", "løpande", "löpande", "løbende", "fortløpende", "fortløpande", "kontinuerlig", "kontinuerleg", "laufend", "en cours", "ongoing",
  "continuous",
]);

const OPEN_TEXTS: ReadonlySet<string> = new Set([
  ...ONGOING_TEXTS,
  "tbd", "tba", "tbc", "t.b.d", "t.b.a", "t.b.c", "to be decided", "to be determined", "to be confirmed", "to be announced", "not set", "not decided",
  "avklares", "avklarast", "avklares senere", "avklarast seinare", "under avklaring", "må avklares", "må avklarast", "ikke avklart", "ikkje avklart", "ikkje avklara", "uavklart", "uavklara",
  "ikke fastsatt", "ikkje fastsett", "ikkje fastsatt", "ikke fastlagt", "ikkje fastlagt", "ikke planlagt", "ikkje planlagt",
  "ikke bestemt", "ikkje bestemt", "ikke satt", "ikkje sett",
  "no end date", "ingen sluttdato", "no date", "ingen dato", "ukjent", "unknown", "åpen", "åpent", "open", "ope", "offen", "noch offen", "ej fastställt", "ikke fastsat", "à définir",
]);

/** Open for good rather than not yet decided. `folded` as `foldText` leaves it. */
export function saysOngoing(folded: string): boolean {
  return ONGOING_TEXTS.has(folded);
}

/** `folded` as `foldText` leaves it, without a final full stop. */
export function saysOpen(folded: string): boolean {
  return OPEN_TEXTS.has(folded);
}
