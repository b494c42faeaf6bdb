import type { Sheet } from "#evaluations/types";

/** The first short text that one may see names a dossier, as in lists. */
export function titleOf({ dossier, number }: Pick<Sheet, "dossier" | "number">): string | null {
  const first = dossier?.sections
    .flatMap(({ answers }) => answers)
    .find(
      ({ question, value }) => question.type === "short_text" && typeof value === "string" && value !== "",
    );
  return typeof first?.value === "string" ? first.value : number;
}
