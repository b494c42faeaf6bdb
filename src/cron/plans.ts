import { unreadSince } from "#domain/plans/next-check";
import { documentsKeptSince } from "#domain/plans/documents";
import { parisDay } from "#domain/time";
import { findAccountsToCheck, findOldDocuments, isAnyAccountUnread } from "#db/plans/due";
import type { Due } from "#db/platform";

const hour = 60 * 60 * 1000;

export const walkEvents = async (_d1: D1Database, now: number): Promise<Due[]> => [
  { id: `msg_walk:${Math.floor(now / hour)}`, organisationId: null, message: { kind: "plans.walk-events" } },
];

/** Accounts of which a date has passed, or where money is awaited. */
export async function checkAccounts(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findAccountsToCheck(d1, now, 500);
  return found.map((organisationId) => ({
    id: `msg_check:${organisationId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "plans.synchronise", at: now },
  }));
}

/** Each night every account is read whole: a difference means that an event was lost. */
export async function readEveryAccount(d1: D1Database, now: number): Promise<Due[]> {
  if (!(await isAnyAccountUnread(d1, unreadSince(now)))) return [];
  const message = { kind: "plans.read-again", at: now, readAt: null, row: 0 } as const;
  return [{ id: `msg_night:plans:${Math.floor(now / (24 * hour))}`, organisationId: null, message }];
}

/** Of destroyed accounts, what was kept for as long as the law wants. */
export async function forgetDocuments(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findOldDocuments(d1, documentsKeptSince(now), 500);
  return found.map((organisationId) => ({
    id: `msg_forget_documents:${organisationId}:${parisDay(now)}`,
    organisationId,
    message: { kind: "plans.forget-documents" },
  }));
}
