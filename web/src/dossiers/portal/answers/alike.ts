import type { Value } from "#forms/types";

/** Whether two answers say the same: "1 234,50" as it is typed is 1234.5 once the API has read it. */
export const alike = (mine: Value, theirs: Value): boolean => said(mine) === said(theirs);

function said(value: Value): string {
  if (value === null || value === "" || value === false) return "";
  if (Array.isArray(value) && value.length === 0) return "";
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value).trim();
  const number = Number(text.replaceAll(/\s/g, "").replace(",", "."));
  return Number.isNaN(number) ? text : String(number);
}
