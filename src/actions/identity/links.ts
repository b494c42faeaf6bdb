import { and, eq, gt, isNull } from "drizzle-orm";

import { mailboxProofs, type MailboxProofPurpose } from "#db/identity/schema";
import { mustHaveChanged, type Guard } from "#db/guards";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import { linkDurations } from "#domain/identity/durations";
import { Refusal } from "#domain/refusals";
import type { UnitOfWork } from "#actions/action";
import { sha256 } from "#actions/hash";
import { tokenOf } from "#actions/tokens";

type Context = Pick<UnitOfWork, "services" | "now" | "newId"> & { db: Database };
export type Link = typeof mailboxProofs.$inferSelect;
type NewLink = Pick<Link, "purpose" | "email" | "personId" | "details"> & {
  /** A link that nobody may use keeps the work of a known and of an unknown address the same. */
  usable: boolean;
};

/** Writes a link: its mail makes the token again from the id, the row keeps the hash alone. */
export async function issueLink(context: Context, link: NewLink): Promise<{ id: string; write: Write }> {
  const { db, services, now, newId } = context;
  const { usable, ...kept } = link;
  const id = newId("lnk");
  const row = {
    ...kept,
    id,
    tokenHash: await sha256(await tokenOf(services.secret, link.purpose, id)),
    createdAt: now,
    expiresAt: now + linkDurations[link.purpose],
    usedAt: usable ? null : now,
  };
  return { id, write: db.insert(mailboxProofs).values(row) };
}

export async function findLink(db: Database, token: string): Promise<Link | undefined> {
  const [link] = await db
    .select()
    .from(mailboxProofs)
    .where(eq(mailboxProofs.tokenHash, await sha256(token)));
  return link;
}

/** @throws Refusal link_invalid, one answer for unknown, expired, used, replaced and meant for something else. */
export async function getLink(
  db: Database,
  token: string,
  purpose: MailboxProofPurpose,
  now: number,
): Promise<Link> {
  const link = await findLink(db, token);
  if (!link || link.purpose !== purpose || !isUsable(link, now)) throw new Refusal("link_invalid");
  return link;
}

export const isUsable = (link: Link, now: number): boolean => link.usedAt === null && link.expiresAt > now;

/** Uses a link: of two at once, one passes. */
export const useLink = (db: Database, link: Link, now: number): [Write, Guard] => [
  db
    .update(mailboxProofs)
    .set({ usedAt: now })
    .where(
      and(eq(mailboxProofs.id, link.id), isNull(mailboxProofs.usedAt), gt(mailboxProofs.expiresAt, now)),
    ),
  mustHaveChanged("link_invalid"),
];

/** Ends the open links of a mailbox or a person: the newest alone counts, and none once its purpose is done. */
export function endLinks(
  db: Database,
  purpose: MailboxProofPurpose,
  whose: { email: string } | { personId: string },
  now: number,
): Write {
  const theirs =
    "email" in whose ? eq(mailboxProofs.email, whose.email) : eq(mailboxProofs.personId, whose.personId);
  return db
    .update(mailboxProofs)
    .set({ expiresAt: now })
    .where(
      and(
        theirs,
        eq(mailboxProofs.purpose, purpose),
        isNull(mailboxProofs.usedAt),
        gt(mailboxProofs.expiresAt, now),
      ),
    );
}
