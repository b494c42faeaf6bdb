import { accepted, compact, rejected, type Checked } from "#domain/identifiers/checked";

/** W, the three characters of the registry (2A1 and 2B1 in Corsica, 9R1… overseas), six digits. */
const current = /^W\d[0-9A-Z]\d{7}$/;

/** Numbers older than the national register, such as 301S0301001688: kept as they are. */
const older = /^\d[0-9AB]\d[A-Z]\d{10}$/;

/** RNA number of an association (Répertoire national des associations). */
export function checkRna(typed: string): Checked<"empty" | "rna_format"> {
  const rna = compact(typed);
  if (rna === "") return rejected("empty");
  return current.test(rna) || older.test(rna) ? accepted(rna) : rejected("rna_format");
}
