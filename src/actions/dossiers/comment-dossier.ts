import { z } from "zod";

import { id, longText } from "#domain/input";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { dossierComments } from "#db/dossiers/notes-schema";
import { dossierById } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** Writes to the applicant: they read it on their dossier, and are told by mail. */
export const commentDossier = action({
  name: "dossiers.comment",
  requires: "dossiers.annotate",
  access: "outreach",
  input: z.strictObject({ dossierId: id("dos"), body: longText(5000, 1) }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({ dossier: one(dossierById(scope, dossierId)) }),
  run({ tenant, actor, organisation, now, newId }, { dossierId, body }, { dossier: found }) {
    const dossier = staffDossier(found);
    const comment = {
      id: newId("com"),
      dossierId,
      body,
      authorId: actorId(actor) ?? "system",
      createdAt: now,
    };
    const mail = {
      kind: "dossier-comment",
      cause: `dossier-comment:${comment.id}`,
      subjectId: comment.id,
      recipient: dossier.applicantEmail,
      personId: dossier.personId,
      locale: organisation.settings.locale,
    };
    return {
      result: { ...comment, authorName: actor.kind === "person" ? actor.person.name : null },
      change: {
        steps: [tenant.insert(dossierComments, comment)],
        mails: dossier.isTest ? [] : [mail],
        audit: { subject: dossierId, details: { commentId: comment.id } },
      },
    };
  },
});
