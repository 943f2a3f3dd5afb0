/** Built-in names as the file has them, and as a Norwegian and an English Excel show them: Excel answers in its own language. */
const NORWEGIAN: Readonly<Record<string, string>> = {
  "_xlnm.Print_Area": "Utskriftsområde",
  "_xlnm.Print_Titles": "Utskriftstitler",
  "_xlnm._FilterDatabase": "_FilterDatabase",
  "_xlnm.Criteria": "Vilkår",
  "_xlnm.Extract": "Trekk_ut",
};

export function shownName(name: string, language: string): string {
  if (!name.startsWith("_xlnm.")) return name;
  return (language.startsWith("n") ? NORWEGIAN[name] : undefined) ?? name.slice("_xlnm.".length);
}
