import type { GateFacts } from "#domain/members/gates";
import type { ProfileField } from "#domain/members/profile";

/** Why a member cannot sign in, or reaches nothing once they do. In the order one would fix them. */
export const causes = [
  "closed",
  "suspended",
  "no_email",
  "mail_failed",
  "no_account",
  "email_not_proved",
  "profile_incomplete",
  "refused",
  "not_approved",
  "grace_ending",
  "no_season",
  "duplicate",
] as const;
export type Cause = (typeof causes)[number];

/** The button that fixes a cause. */
export const remedies = {
  closed: "reopen",
  suspended: "reinstate",
  no_email: "edit",
  mail_failed: "edit",
  no_account: "send_link",
  email_not_proved: "send_link",
  profile_incomplete: "edit",
  refused: "reconsider",
  not_approved: "approve",
  grace_ending: "approve",
  no_season: "create_season",
  duplicate: "see_duplicate",
} as const satisfies Record<Cause, string>;

export type DiagnosisFacts = GateFacts & {
  email: string | null;
  missing: readonly ProfileField[];
  hasSeason: boolean;
  refusedAt: number | null;
  /** What became of the last mail to this address. */
  lastMail: "delivered" | "on_its_way" | "failed" | null;
  duplicates: number;
};

/** Every cause that holds now: `blocking` ones keep the member out, the others deserve a look. */
export function diagnose(facts: DiagnosisFacts, now: number): { cause: Cause; blocking: boolean }[] {
  const found: [Cause, boolean, boolean][] = [
    ["closed", facts.closedAt !== null, true],
    ["suspended", facts.suspendedAt !== null && facts.closedAt === null, true],
    ["no_email", facts.email === null, facts.accountAt === null],
    ["mail_failed", facts.lastMail === "failed" && facts.email !== null, facts.emailVerifiedAt === null],
    ["no_account", facts.accountAt === null, true],
    ["email_not_proved", facts.accountAt !== null && facts.emailVerifiedAt === null, true],
    ["profile_incomplete", facts.missing.length > 0, true],
    ["no_season", !facts.hasSeason, true],
    ["refused", facts.refusedAt !== null, true],
    ["not_approved", isWaiting(facts) && !inGrace(facts, now), true],
    ["grace_ending", isWaiting(facts) && inGrace(facts, now), false],
    ["duplicate", facts.duplicates > 0, false],
  ];
  return found.filter(([, holds]) => holds).map(([cause, , blocking]) => ({ cause, blocking }));
}

const isWaiting = ({ approvedAt, refusedAt, hasSeason }: DiagnosisFacts): boolean =>
  hasSeason && approvedAt === null && refusedAt === null;

const inGrace = ({ graceEndsAt }: DiagnosisFacts, now: number): boolean =>
  graceEndsAt !== null && now < graceEndsAt;
