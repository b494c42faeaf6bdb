import { useTranslation } from "react-i18next";

import type { Criterion, Given } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

/** An answer to a criterion, as it is read. */
export function Said({ criterion, given }: { criterion: Criterion; given: Given | undefined }) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  if (given?.notApplicable) return t("desk.notApplicable");
  const value = given?.value ?? null;
  if (criterion.type === "score") {
    return typeof value === "number" ? `${formats.number(value)} / ${formats.number(criterion.max)}` : "–";
  }
  if (criterion.type === "text") return typeof value === "string" && value !== "" ? value : "–";
  const chosen = Array.isArray(value) ? value : [value];
  return (
    criterion.options
      .filter(({ id }) => chosen.includes(id))
      .map(({ label }) => label)
      .join(", ") || "–"
  );
}
