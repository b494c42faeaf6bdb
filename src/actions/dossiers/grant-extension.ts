import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { email, id, instant, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { getProgramme } from "#actions/programmes/programme-view";
import { deadlineExtensions } from "#db/dossiers/life-schema";
import { extensionsOf } from "#db/dossiers/reminders";
import { people } from "#db/identity/schema";
import { remindersAgain } from "#db/programmes/changes";
import { programmes } from "#db/programmes/schema";
import { findProgramme } from "#db/programmes/queries";
import { many, one } from "#db/statement";

/** Gives one person more time, before or after the call has closed, begun or not. A new grant replaces the last. */
export const grantExtension = action({
  name: "dossiers.grant-extension",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({ programmeId: id("prg"), email, until: instant, reason: longText(1000, 1) }),
  refuses: ["not_found", "programme_not_published", "programme_closed", "extension_not_later"],
  reads: (scope, { programmeId, email: address }) => ({
    found: one(findProgramme(scope, programmeId)),
    person: one(
      scope.db.select({ id: people.id, locale: people.locale }).from(people).where(eq(people.email, address)),
    ),
  }),
  run(
    { tenant, actor, now, organisation },
    { programmeId, email: address, until, reason },
    { found, person },
  ) {
    const programme = getProgramme(found, now);
    if (programme.publishedAt === null) throw new Refusal("programme_not_published");
    if (programme.archivedAt !== null || programme.trashedAt !== null) throw new Refusal("programme_closed");
    const { closesAt } = programme;
    if (closesAt === null || until <= closesAt || until <= now)
      throw new Refusal("extension_not_later", { errors: [{ pointer: "/until", code: "invalid" }] });
    const { organisationId, db } = tenant;
    const granted = { until, reason, grantedBy: actorId(actor) ?? "system", grantedAt: now };
    return {
      result: { email: address, until, reason, grantedAt: now },
      change: {
        steps: [
          db
            .insert(deadlineExtensions)
            .values({ organisationId, programmeId, email: address, ...granted })
            .onConflictDoUpdate({
              target: [
                deadlineExtensions.organisationId,
                deadlineExtensions.programmeId,
                deadlineExtensions.email,
              ],
              set: granted,
            }),
          tenant.update(programmes, { remindAt: remindersAgain(now) }, eq(programmes.id, programmeId)),
        ],
        audit: { subject: programmeId, details: { until } },
        mails: [
          {
            kind: "deadline-extended",
            cause: `deadline-extended:${programmeId}:${address}:${now}`,
            subjectId: programmeId,
            recipient: address,
            locale: person?.locale ?? organisation.settings.locale,
          },
        ],
      },
    };
  },
});

/** Takes a deadline back: everyone's counts again. */
export const revokeExtension = action({
  name: "dossiers.revoke-extension",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({ programmeId: id("prg"), email }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({ extensions: many(extensionsOf(scope, programmeId)) }),
  run({ tenant, now }, { programmeId, email: address }, { extensions }) {
    if (!extensions.some((extension) => extension.email === address)) throw new Refusal("not_found");
    const isThis = and(
      eq(deadlineExtensions.programmeId, programmeId),
      eq(deadlineExtensions.email, address),
    );
    return {
      result: { email: address },
      change: {
        steps: [
          tenant.remove(deadlineExtensions, isThis ?? sql`false`),
          tenant.update(programmes, { remindAt: remindersAgain(now) }, eq(programmes.id, programmeId)),
        ],
        audit: { subject: programmeId },
      },
    };
  },
});

export const listExtensions = action({
  name: "dossiers.list-extensions",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    extensions: many(extensionsOf(scope, programmeId)),
  }),
  run({ now }, _input, { found, extensions }) {
    getProgramme(found, now);
    return { result: extensions };
  },
});
