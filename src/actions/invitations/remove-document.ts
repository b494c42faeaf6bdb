import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { answeringOf, measure, mustBeWritable } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { answerSteps, writtenSteps } from "#actions/invitations/write-answers";
import { mustHaveChanged } from "#db/guards";
import { files } from "#db/integrations/schema";
import { prequalificationDocuments } from "#db/invitations/answers-schema";
import { whole, documentIds } from "#actions/invitations/document-field";

const removing = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({ prequalificationId: id("prq"), documentId: id("doc") }),
    refuses: ["not_found", "prequalification_state_forbids", "answer_changed", "conflict"],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    run(context, { documentId }, { row, ...read }) {
      const { tenant, now } = context;
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const document = read.documents.find((candidate) => candidate.id === documentId);
      if (!document) throw new Refusal("not_found");
      const { fieldId, fileId } = document;
      const before = documentIds(answering, fieldId);
      const value = before.filter((other) => other !== documentId);
      const named = value.length < before.length;
      const version = answering.versions.get(fieldId) ?? 0;
      const { completeness } = measure(answering, { ...answering.answers, [fieldId]: { value } }, [fieldId]);
      const isThis = and(
        eq(prequalificationDocuments.id, documentId),
        isNull(prequalificationDocuments.removedAt),
      );
      // A validation keeps its proofs: only a file that none names is erased.
      const kept = sql`not exists (select 1 from prequalification_validations v, json_each(v.document_ids) d
        where v.organisation_id = ${tenant.organisationId} and v.prequalification_id = ${answering.prequalification.id} and d.value = ${documentId})`;
      return {
        result: { fieldId, version: named ? version + 1 : version, completeness },
        change: {
          steps: [
            tenant.update(prequalificationDocuments, { removedAt: now }, isThis ?? sql`false`),
            mustHaveChanged("not_found"),
            tenant.update(files, { deletedAt: now }, eq(files.id, fileId), kept),
            ...(named ? answerSteps(context, answering.prequalification.id, fieldId, value, version) : []),
            ...writtenSteps(context, answering, completeness.percent),
          ],
          messages: [{ kind: "files.erase", fileId }],
          audit: { subject: answering.prequalification.id, details: { documentId } },
        },
      };
    },
  });

/** Takes a document off the answer; its bytes are erased by a queue, unless a validation rests on them. */
export const removeDocument = removing("invitations.remove-document", partnerDoor);
export const removeDocumentOnBehalf = removing("invitations.remove-document-on-behalf", staffDoor);
