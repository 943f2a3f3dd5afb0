import type { DateFlag, DatePrecision, DateReason } from "../values/fuzzy-date";
import type { InEachLanguage } from "../values/language";
import type { AmountFlag, AmountReason, VatBasis } from "../values/money";

export const PRECISION_WORDS: Readonly<Record<DatePrecision, InEachLanguage>> = {
  day: { nb: "dag", nn: "dag", en: "day" },
  week: { nb: "uke", nn: "veke", en: "week" },
  range: { nb: "tidsrom", nn: "tidsrom", en: "range" },
  month: { nb: "måned", nn: "månad", en: "month" },
  tertial: { nb: "tertial", nn: "tertial", en: "tertial" },
  quarter: { nb: "kvartal", nn: "kvartal", en: "quarter" },
  halfyear: { nb: "halvår", nn: "halvår", en: "half-year" },
  season: { nb: "årstid", nn: "årstid", en: "season" },
  year: { nb: "år", nn: "år", en: "year" },
  open: { nb: "åpen", nn: "open", en: "open" },
};

export const VAT_WORDS: Readonly<Record<VatBasis, InEachLanguage>> = {
  incl: { nb: "inkl. mva.", nn: "inkl. mva.", en: "incl. VAT" },
  excl: { nb: "ekskl. mva.", nn: "ekskl. mva.", en: "excl. VAT" },
  unknown: { nb: "mva. ikke oppgitt", nn: "mva. ikkje oppgitt", en: "VAT not stated" },
};

export const FLAG_WORDS: Readonly<Record<DateFlag | AmountFlag, InEachLanguage>> = {
  uncertain: { nb: "Datoen er usikker.", nn: "Datoen er usikker.", en: "The date is uncertain." },
  approximate: { nb: "Datoen er omtrentlig.", nn: "Datoen er omtrentleg.", en: "The date is approximate." },
  "year-inferred": { nb: "Årstallet er antatt.", nn: "Årstalet er anteke.", en: "The year is assumed." },
  "bound-before": { nb: "Bare en siste frist er oppgitt.", nn: "Berre ein siste frist er oppgitt.", en: "Only the latest day is given." },
  "bound-after": { nb: "Bare en tidligste dag er oppgitt.", nn: "Berre ein tidlegaste dag er oppgitt.", en: "Only the earliest day is given." },
  "two-dates": { nb: "Cellen har to datoer; dette er den første.", nn: "Cella har to datoar; dette er den første.", en: "The cell holds two dates; this is the first." },
  "excel-trap": {
    nb: "Excel kan ha tolket en måned som en dag.",
    nn: "Excel kan ha tolka ein månad som ein dag.",
    en: "Excel may have taken a month for a day.",
  },
  "order-inferred": {
    nb: "Rekkefølgen på dag og måned er antatt.",
    nn: "Rekkjefølgja på dag og månad er anteken.",
    en: "The order of day and month is assumed.",
  },
  "separator-unusual": {
    nb: "Skilletegnet er uvanlig.",
    nn: "Skiljeteiknet er uvanleg.",
    en: "The separator is unusual.",
  },
  "minus-unusual": { nb: "Minustegnet er uvanlig.", nn: "Minusteiknet er uvanleg.", en: "The minus sign is unusual." },
  "text-number": {
    nb: "Beløpet er tekst, men kunne vært et tall.",
    nn: "Beløpet er tekst, men kunne vore eit tal.",
    en: "The amount is text but could be a number.",
  },
  "unit-from-column": { nb: "Enheten er kolonnens.", nn: "Eininga er den til kolonnen.", en: "The unit is the column's." },
};

export const REASON_WORDS: Readonly<Record<DateReason | AmountReason | "not-a-period", InEachLanguage>> = {
  "not-a-date": { nb: "det er ingen dato", nn: "det er ingen dato", en: "it is no date" },
  "not-a-period": { nb: "det er ingen periode", nn: "det er ingen periode", en: "it is no period" },
  "not-an-amount": { nb: "det er ikke noe beløp", nn: "det er ikkje noko beløp", en: "it is no amount" },
  "no-such-day": { nb: "dagen finnes ikke", nn: "dagen finst ikkje", en: "there is no such day" },
  "no-such-week": { nb: "uken finnes ikke", nn: "veka finst ikkje", en: "there is no such week" },
  "ambiguous-order": {
    nb: "dag og måned kan stå i begge rekkefølger",
    nn: "dag og månad kan stå i begge rekkjefølgjer",
    en: "day and month can stand in either order",
  },
  "no-year": { nb: "årstallet mangler", nn: "årstalet manglar", en: "the year is missing" },
  "three-dates": { nb: "cellen har tre datoer", nn: "cella har tre datoar", en: "the cell holds three dates" },
  "too-long": { nb: "teksten er for lang", nn: "teksten er for lang", en: "the text is too long" },
  "out-of-range": { nb: "årstallet er utenfor det Excel kan holde", nn: "årstalet er utanfor det Excel kan halde", en: "the year is outside what Excel can hold" },
  "cell-error": { nb: "cellen har en feilverdi", nn: "cella har ein feilverdi", en: "the cell holds an error value" },
  "ambiguous-separator": {
    nb: "skilletegnet kan bety to ting",
    nn: "skiljeteiknet kan tyde to ting",
    en: "the separator can mean two things",
  },
  "too-large": { nb: "beløpet er for stort", nn: "beløpet er for stort", en: "the amount is too large" },
};
