import type { PlatformMails } from "#actions/mails";

const notOwed = () => Promise.resolve(null);

export const identityMails: PlatformMails = {
  "verify-email": notOwed,
  "sign-up-attempt": notOwed,
  "password-reset": notOwed,
  "password-changed": notOwed,
  "email-change-confirm": notOwed,
  "email-changed-notice": notOwed,
  "new-sign-in": notOwed,
};
