/** Something that happens by itself. At the same instant a lower rank comes first. */
export interface Due {
  at: number;
  rank: number;
  customer: string | null;
  run(): void;
}
export const rank = {
  phase: 0,
  cancel: 1,
  debit: 2,
  finalise: 3,
  retry: 4,
  expire: 5,
  notice: 6,
  renew: 7,
} as const;
