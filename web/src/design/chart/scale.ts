/** Round marks from zero to just above the highest value, four of them at most. */
export function ticksTo(highest: number): number[] {
  if (highest <= 0) return [0, 1];
  const rough = highest / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power);
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
}

/** Every how many points the axis has room for a name, each `room` pixels wide. */
export const labelEvery = (count: number, width: number, room = 64): number =>
  Math.max(1, Math.ceil((count * room) / Math.max(1, width)));
