/** Marks, steps and weights have two decimals at most: counted in whole hundredths, every sum is exact. */
export const inHundredths = (value: number): number => Math.round(value * 100);

export const isInHundredths = (value: number): boolean => inHundredths(value) / 100 === value;

/** Whole division of safe integers, `dividend` zero or more: the nearest, and upwards from the half. */
export function divideHalfUp(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (2 * rest >= divisor ? 1 : 0);
}
