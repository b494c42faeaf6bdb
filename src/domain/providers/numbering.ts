/**
 * Whether the numbers of invoices belong to one sequence, as the law wants of a seller (CGI ann. II art. 242 nonies A).
 * The payment provider numbers customer by customer unless told otherwise: each then has a prefix of its own.
 */
export const isOneSequence = (numbers: readonly string[]): boolean =>
  new Set(numbers.map((number) => number.replace(/(?<!\d)\d+$/, ""))).size <= 1;
