/**
 * How often something may be tried. The first `free` attempts of a window follow at will; then the pause before the
 * next doubles from `firstPause` to `longestPause`. It never becomes a lock. All in milliseconds.
 */
export type AttemptLimit = { free: number; firstPause: number; longestPause: number; window: number };

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Per account, per network and for everyone together (reliability, abuse 35). A day of guessing one password is
 * about 100 attempts.
 */
export const attemptLimits = {
  "sign-in:account": { free: 5, firstPause: 2 * second, longestPause: 15 * minute, window: 24 * hour },
  "sign-in-again:account": { free: 5, firstPause: 2 * second, longestPause: 15 * minute, window: 24 * hour },
  "sign-in:network": { free: 50, firstPause: second, longestPause: 5 * minute, window: hour },
  "sign-in:everyone": { free: 3000, firstPause: 200, longestPause: 2 * second, window: 10 * minute },
  "second-factor:account": { free: 5, firstPause: 5 * second, longestPause: 15 * minute, window: 24 * hour },
  "password:account": { free: 5, firstPause: 2 * second, longestPause: 15 * minute, window: 24 * hour },
  "mail:mailbox": { free: 3, firstPause: minute, longestPause: hour, window: 24 * hour },
  "mail:network": { free: 30, firstPause: 10 * second, longestPause: 10 * minute, window: hour },
  "mail:everyone": { free: 2000, firstPause: 500, longestPause: 5 * second, window: hour },
  "event-request:mailbox": { free: 10, firstPause: minute, longestPause: hour, window: 24 * hour },
  "event-request:network": { free: 30, firstPause: 10 * second, longestPause: 10 * minute, window: hour },
  "service-request:mailbox": { free: 10, firstPause: minute, longestPause: hour, window: 24 * hour },
  "service-request:network": { free: 30, firstPause: 10 * second, longestPause: 10 * minute, window: hour },
  "organisation:person": { free: 10, firstPause: minute, longestPause: 24 * hour, window: 7 * 24 * hour },
  "organisation:network": { free: 30, firstPause: minute, longestPause: 24 * hour, window: 24 * hour },
  "invitation:mailbox": { free: 20, firstPause: minute, longestPause: hour, window: 24 * hour },
  "invitation:sender": { free: 200, firstPause: minute, longestPause: hour, window: 24 * hour },
  "link:network": { free: 60, firstPause: second, longestPause: 5 * minute, window: hour },
} as const satisfies Record<string, AttemptLimit>;

export type AttemptName = keyof typeof attemptLimits;

/** Who shares a count: an IPv4 address, or the /64 that one subscriber holds in IPv6. */
export function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
