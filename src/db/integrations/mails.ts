import { and, desc, eq, inArray, lt, type SQL } from "drizzle-orm";

import { mails, type MailState } from "#db/integrations/schema";
import type { Scope, Tenant, Write } from "#db/tenant";

/** Who received a mail, once they are forgotten: an address that cannot exist (RFC 2606). */
export const erasedAddress = "erased@parvis.invalid";

/** The ledger keeps that mails about these subjects left, and no longer to whom. */
export const forgetRecipients = (tenant: Tenant, about: SQL): Write =>
  tenant.update(mails, { recipient: erasedAddress, personId: null }, about);

export type MailFilter = { state?: MailState | undefined; subject?: string | undefined };

/** The ledger of an organisation, newest first. One index serves each filter. */
export const mailsBefore = (
  scope: Scope,
  { state, subject }: MailFilter,
  before: string | undefined,
  limit: number,
) =>
  scope.db
    .select()
    .from(mails)
    .where(
      and(
        scope.owns(mails),
        state === undefined ? undefined : eq(mails.state, state),
        subject === undefined ? undefined : eq(mails.subjectId, subject),
        before === undefined ? undefined : lt(mails.id, before),
      ),
    )
    .orderBy(desc(mails.id))
    .limit(limit);

export const mailById = (scope: Scope, mailId: string) =>
  scope.db
    .select()
    .from(mails)
    .where(scope.owns(mails, eq(mails.id, mailId)));

/** The latest mails about the same thing as this one, newest first: its resends are among them. */
export const mailsAbout = (scope: Scope, mailId: string, limit: number) =>
  scope.db
    .select({ id: mails.id, kind: mails.kind, queuedAt: mails.queuedAt, state: mails.state })
    .from(mails)
    .where(
      scope.owns(
        mails,
        inArray(
          mails.subjectId,
          scope.db
            .select({ subjectId: mails.subjectId })
            .from(mails)
            .where(scope.owns(mails, eq(mails.id, mailId))),
        ),
      ),
    )
    .orderBy(desc(mails.id))
    .limit(limit);
