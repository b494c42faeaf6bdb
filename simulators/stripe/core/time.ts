import { find, idOf, type Scope } from "./world.ts";

export const hour = 3600;
export const day = 86_400;

/** The instant a customer lives in: its test clock's, else the simulator's. */
export function timeOf(scope: Scope, customer: string | { id: string } | null | undefined): number {
  const id = idOf(customer);
  const clock = id === null ? null : clockOf(scope, id);
  return clock === null ? scope.world.state.now : clock.frozen_time;
}

export function clockOf(scope: Scope, customer: string) {
  const id = idOf(find(scope, "customers", customer)?.test_clock);
  return id === null ? null : (find(scope, "test_clocks", id) ?? null);
}

/** Bank days: Saturdays and Sundays do not count. */
export function addBusinessDays(from: number, days: number): number {
  let at = from;
  for (let left = days; left > 0;) {
    at += day;
    const weekday = new Date(at * 1000).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}
