import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { firstWake } from "#domain/dossiers/wakes";
import { foldForSearch } from "#domain/dossiers/search-text";
import { checkDefinition } from "#domain/forms/check-definition";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { getProgramme } from "#actions/programmes/programme-view";
import { destroyDossiers } from "#db/dossiers/destroy";
import { dossiers } from "#db/dossiers/schema";
import { findForm, findTestRevision } from "#db/forms/queries";
import { formRevisions } from "#db/forms/schema";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/**
 * Begins a test dossier on the form as it is written now, published or not: filled and sent as an applicant would,
 * whatever the dates, and counted nowhere. The previous test of the same person goes.
 */
export const startTest = action({
  name: "dossiers.start-test",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found", "form_has_errors"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    form: one(findForm(scope, programmeId)),
    revision: one(findTestRevision(scope, programmeId)),
  }),
  run(context, { programmeId }, { found, form, revision }) {
    const { tenant, actor, now, newId } = context;
    getProgramme(found, now);
    if (!form || actor.kind !== "person") throw new Refusal("not_found");
    const errors = checkDefinition(form.definition);
    if (errors.length > 0) throw new Refusal("form_has_errors", { errors });
    const revisionId = revision?.id ?? newId("rev");
    const dossierId = newId("dos");
    const { person } = actor;
    const dossier = {
      id: dossierId,
      programmeId,
      revisionId,
      personId: person.id,
      applicantName: person.name,
      applicantEmail: person.email,
      applicantKey: foldForSearch(person.name),
      state: "draft" as const,
      isTest: true,
      createdAt: now,
      updatedAt: now,
      wakeAt: firstWake(now),
    };
    return {
      result: { id: dossierId },
      change: {
        steps: [
          ...destroyDossiers(tenant, testsOf(context, programmeId, person.id), now),
          ...(revision ? [] : [tenant.insert(formRevisions, testRevision(context, form, revisionId))]),
          tenant.insert(dossiers, dossier),
        ],
        audit: { subject: dossierId, details: { programmeId, test: true } },
      },
    };
  },
});

/** A revision for tests has a negative number, that of the version of the form it copies: applicants never see it. */
const testRevision = (
  { now, actor }: ActionContext,
  form: { id: string; definition: typeof formRevisions.$inferInsert.definition; version: number },
  revisionId: string,
) => ({
  id: revisionId,
  formId: form.id,
  number: -form.version,
  definition: form.definition,
  formVersion: form.version,
  publishedAt: now,
  publishedBy: actor.kind === "person" ? actor.person.id : "system",
});

const testsOf = ({ tenant }: ActionContext, programmeId: string, personId: string) => {
  const isTheirs = and(
    eq(dossiers.programmeId, programmeId),
    eq(dossiers.personId, personId),
    eq(dossiers.isTest, true),
  );
  const found = tenant.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(tenant.owns(dossiers, isTheirs ?? sql`false`));
  return sql`${found}`;
};
