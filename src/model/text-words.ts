/** Words in bokmål, nynorsk and English, in lower case, that tell what a sentence says of a milestone. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

const DELIVERED = words(
  "levert overlevert ferdigstilt ferdigstilte ferdig fullført lansert lanserte avsluttet avslutta gjennomført delivered completed finished launched done",
);
const AUXILIARY = words("er ble blei vart var har hatt blitt vorte is was are were has have been");
const DOUBT = words(
  "ikke ikkje ennå enno nesten delvis snart skal vil kan må bør planlegges planlagt planlagd planleggjast forventes forventet ventes ventast venta " +
    "utsatt utsett utsettes not almost partly nearly soon will shall should must to expected planned postponed before før innen innan by",
);
const FINITE = words("blir kommer kjem forsinket forseinka startet starta started becomes comes delayed late");
const FILLER = words("arbeidet arbeid med milepæl milepælen milestone work on the nå no now også òg also endelig endeleg finally og and den");

/** «levert», «ferdigstilt», “completed”. */
export function saysDelivered(word: string): boolean {
  return DELIVERED.has(word);
}

/** Negations, and what puts a delivery in the future: with one of these nothing is said to be delivered. */
export function castsDoubt(word: string): boolean {
  return DOUBT.has(word);
}

/** May stand between a milestone and the word that says it is delivered. */
export function isFiller(word: string): boolean {
  return FILLER.has(word) || AUXILIARY.has(word);
}

/** Shows that a part of a sentence says something of its own. */
export function isVerb(word: string): boolean {
  return DELIVERED.has(word) || AUXILIARY.has(word) || DOUBT.has(word) || FINITE.has(word);
}

const BREAKS = words("men mens medan but while whereas og and");

/** Words that may begin a new part of a sentence. */
export function mayBreak(word: string): boolean {
  return BREAKS.has(word);
}
