/** Where most applicants of French organisations live come first; the list is by code, the names by the browser. */
const codes =
  "FR BE CH LU MC DE AT AD AL AR AU BA BF BG BI BJ BR CA CD CF CG CI CL CM CN CO CY CZ DJ DK DZ EE EG ES FI GA GB GN GR GT HR HT HU ID IE IL IN IS IT JP KM KR LB LI LT LV MA MD ME MG MK ML MR MT MU MX NE NL NO NZ PE PL PT PY RO RS RW SC SE SG SI SK SM SN TD TG TH TN TR UA US UY VN ZA";
const first = 6;

export function countries(language: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  const all = codes.split(" ").map((code) => ({ code, name: names.of(code) ?? code }));
  return [...all.slice(0, first), ...all.slice(first).sort((a, b) => a.name.localeCompare(b.name, language))];
}
