const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long things last, in milliseconds (reliability M14). */
export const sessionDuration = 7 * day;
export const challengeDuration = 10 * minute;
export const linkDurations = {
  "sign-up": day,
  "reset-password": 30 * minute,
  "change-email": day,
} as const;
