import type { CellReading } from "#domain/integrations/import-columns";

/** Integer cents from "25", "25,5", "1 234,50 €" or "25.50". */
export function parseAmount(cell: string): CellReading<number> {
  const plain = cell.replaceAll(/[\s\u202f€]/g, "").replace(",", ".");
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match) return { error: "not_amount" };
  return { value: Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0") || 0) };
}
