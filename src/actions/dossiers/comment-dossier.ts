import { z } from "zod";

import { id, longText } from "#domain/input";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { toApplicant } from "#actions/dossiers/applicant-mail";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { dossierComments } from "#db/dossiers/notes-schema";
import { applicantOf, dossierById } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** Writes to the applicant: they read it on their dossier, and are told by mail. */
export const commentDossier = action({
  name: "dossiers.comment",
  requires: "dossiers.annotate",
  access: "outreach",
  input: z.strictObject({ dossierId: id("dos"), body: longText(5000, 1) }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    applicant: one(applicantOf(scope, dossierId)),
  }),
  run({ tenant, actor, now, newId }, { dossierId, body }, { dossier: found, applicant }) {
    const dossier = staffDossier(found);
    const comment = {
      id: newId("com"),
      dossierId,
      body,
      authorId: actorId(actor) ?? "system",
      createdAt: now,
    };
    const mails = toApplicant("dossier-comment", dossier, applicant, comment.id);
    return {
      result: { ...comment, authorName: actor.kind === "person" ? actor.person.name : null },
      change: {
        steps: [tenant.insert(dossierComments, comment)],
        mails: mails.map((mail) => ({ ...mail, subjectId: comment.id })),
        audit: { subject: dossierId, details: { commentId: comment.id } },
      },
    };
  },
});
