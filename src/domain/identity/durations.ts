const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long things last, in milliseconds (reliability M14). */
export const sessionDuration = 7 * day;
/** Without a request for so long, a session sleeps for good. */
export const idleDuration = 8 * hour;
export const challengeDuration = 10 * minute;
/** A browser is remembered for a year: the longest that browsers keep a cookie is 400 days. */
export const deviceDuration = 365 * day;
export const linkDurations = {
  "sign-up": day,
  "reset-password": 30 * minute,
  "change-email": day,
} as const;
