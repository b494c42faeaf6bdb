/** What a field shows of integer cents, and the way back; what is no amount is -1, which the API refuses. */
export const eurosOf = (cents: number): string => (cents / 100).toFixed(2).replace(".", ",");

export function centsOf(euros: string): number {
  const plain = euros.replaceAll(/[\s\u202f\u00a0€]/g, "").replace(",", ".");
  return /^\d{1,7}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : -1;
}
