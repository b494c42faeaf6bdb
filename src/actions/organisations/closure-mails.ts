import type { MailOrder } from "#db/commit";
import type { PurgeMilestone } from "#domain/plans/deactivation";
import type { Locale } from "#domain/locale";
import type { Message } from "#queues/messages";

type Manager = { personId: string; email: string; locale: Locale };

/** One mail per deactivation, milestone and person: the cause says so. */
export const purgeMails = (
  organisationId: string,
  deactivatedAt: number,
  days: PurgeMilestone,
  managers: readonly Manager[],
): MailOrder[] =>
  managers.map(({ personId, email, locale }) => ({
    kind: days === 14 ? "account-deactivated" : "account-purge-soon",
    cause: `account-purge:${organisationId}:${deactivatedAt}:${days}:${personId}`,
    subjectId: organisationId,
    recipient: email,
    personId,
    locale,
  }));

/** The deactivation that a mail of the ledger is about. */
export const deactivationOf = (cause: string): number => Number(cause.split(":")[2]);

/** What a deactivation stops, or its revoking lets go on: what the organisation pays, and what its providers pay it. */
export const afterClosure = (now: number): Message[] => [
  { kind: "plans.synchronise", at: now },
  { kind: "providers.spread", after: "" },
];
