import { z } from "zod";

import { publicState } from "#domain/dossiers/public-states";
import { placedFields } from "#domain/forms/layout";
import { valueIn } from "#domain/forms/answers";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { answerText } from "#actions/dossiers/answer-texts";
import { fillingOf, mustBear, type Filling } from "#actions/dossiers/filling";
import { countMove } from "#db/programmes/counts";
import { answerChangesOf } from "#db/dossiers/corrections";
import { destroyDossier } from "#db/dossiers/destroy";
import { around, ownDossier } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHold } from "#db/guards";
import { many, one } from "#db/statement";
import { and, eq, sql } from "drizzle-orm";

/** Everything that is kept of a person's dossier, to take away: also while the organisation sleeps or closes. */
export const downloadOwnData = action({
  name: "dossiers.download-own-data",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({ dossierId: id("dos"), locale: z.enum(["fr", "en"]).default("fr") }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    changes: many(answerChangesOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run({ organisation }, { locale }, { dossier, changes, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
    const { number, state, createdAt, submittedAt, submittedHash, decidedAt } = filling.dossier;
    const data = {
      organisation: organisation.name,
      programme: filling.programme.title,
      dossier: {
        id: filling.dossier.id,
        number,
        state: publicState(state).label[locale],
        createdAt: iso(createdAt),
        submittedAt: iso(submittedAt),
        submittedHash,
        decidedAt: iso(decidedAt),
      },
      person: { name: filling.dossier.applicantName, email: filling.dossier.applicantEmail },
      answers: answersOf(filling, locale),
      changes: changes.map(({ fieldId, before, after, at, side, reason }) => ({
        fieldId,
        before,
        after,
        at: iso(at),
        by: side,
        reason,
      })),
      documents: filling.rows.documents.map(
        ({ id: documentId, name, size, sha256, contentType, addedAt }) => ({
          id: documentId,
          name,
          size,
          sha256,
          contentType,
          addedAt: iso(addedAt),
        }),
      ),
      history: filling.rows.transitions.map(({ verb, at, reason }) => ({ verb, at: iso(at), reason })),
    };
    return { result: { name: `dossier-${number ?? filling.dossier.id}.json`, data } };
  },
});

const answersOf = ({ definition, answers, documents, rows }: Filling, locale: "fr" | "en") => {
  const names = new Map(rows.documents.map(({ id: documentId, name }) => [documentId, { name }]));
  return placedFields(definition)
    .filter(({ block, field }) => block === null && Object.hasOwn(answers, field.id))
    .map(({ field }) => {
      const value = valueIn(answers, field.id);
      const text = answerText(field, value, locale, documents.size === 0 ? new Map() : names);
      return { fieldId: field.id, question: field.label, value, text };
    });
};

/**
 * Erases one's dossier for good: answers, documents, history. The organisation is told that a dossier is gone, not
 * what it said. Typing the word says that it was meant.
 */
export const eraseOwnDossier = action({
  name: "dossiers.erase-own",
  requires: "dossiers.fill",
  access: "own_data_erase",
  input: z.strictObject({ dossierId: id("dos"), confirmation: z.literal("ERASE", { error: "not_offered" }) }),
  refuses: ["not_found", "dossier_of_somebody_else", "conflict"],
  reads: (scope, { dossierId }) => ({ dossier: one(ownDossier(scope, dossierId)) }),
  run({ tenant, actor, now, organisation }, { dossierId }, { dossier }) {
    if (!dossier) throw new Refusal("not_found");
    mustBear({ dossier }, actor);
    const { programmeId, state, isTest, trashedAt, version, submittedAt } = dossier;
    const same = and(tenant.owns(dossiers, eq(dossiers.id, dossierId)), eq(dossiers.version, version));
    const recipient = organisation.settings.identity.contactEmail;
    const known = submittedAt !== null && !isTest && recipient !== "";
    return {
      result: { id: dossierId },
      change: {
        steps: [
          mustHold("conflict", sql`exists (select 1 from ${dossiers} where ${same})`),
          ...destroyDossier(tenant, dossierId, now),
          ...(isTest || trashedAt !== null ? [] : countMove(tenant, programmeId, state, null)),
        ],
        audit: { subject: dossierId, details: { state } },
        mails: known
          ? [
              {
                kind: "dossier-erased",
                cause: `dossier-erased:${dossierId}`,
                subjectId: programmeId,
                recipient,
                locale: organisation.settings.locale,
              },
            ]
          : [],
      },
    };
  },
});
