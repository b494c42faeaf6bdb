import { z } from "zod";

import { standingFrom } from "#domain/dossiers/transitions";
import { findLeaks } from "#domain/evaluations/leak-scan";
import { sentPart, wasSent } from "#domain/evaluations/sent-part";
import { visibleDossier } from "#domain/evaluations/visible-dossier";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { identityOf } from "#actions/evaluations/identity";
import { asAnswers, judgedDocuments } from "#actions/evaluations/judging";
import { present } from "#actions/evaluations/staff";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { heldPage } from "#db/evaluations/held";
import { sessionById } from "#db/evaluations/sessions";
import { one } from "#db/statement";

/** Reads a page of the dossiers of a session as a blind evaluator would, and says what in each tells who applies. */
export const scanLeaks = action({
  name: "evaluations.scan-leaks",
  requires: "evaluations.read",
  access: "read_work",
  input: z.strictObject({ sessionId: id("evs"), ...pageFields }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, input) => ({
    session: one(sessionById(scope, input.sessionId)),
    ...heldPage(scope, input.sessionId, textAt(input) ?? "", pageSize(input)),
  }),
  async run(context, input, { session: found, page, ...read }) {
    const { blinding } = present(found);
    const list = `evaluations.leaks:${context.organisation.id}`;
    const { data: lines, nextCursor } = await pageOf(context, list, input, page, ({ number }) => [number]);
    const revisions = new Map(read.revisions.map((revision) => [revision.id, revision.definition]));
    const data = lines.flatMap(({ dossierId, number }) => {
      const dossier = read.dossiers.find((one) => one.id === dossierId);
      const ofIt = (one: { dossierId: string }) => one.dossierId === dossierId;
      const standing = standingFrom(read.transitions.filter(ofIt));
      const definition = revisions.get(dossier?.revisionId ?? "");
      if (!dossier || !definition) return [];
      const judged = {
        id: dossierId,
        number,
        applicant: { name: dossier.applicantName, email: dossier.applicantEmail },
        definition: sentPart(definition, standing),
        answers: asAnswers(
          read.answers.filter((answer) => ofIt(answer) && wasSent(standing, answer.updatedAt)),
        ),
        documents: judgedDocuments(read.documents.filter(ofIt)),
      };
      const leaks = findLeaks(visibleDossier(judged, blinding), identityOf(judged, read.team.filter(ofIt)));
      return leaks.length === 0 ? [] : [{ dossierId, number, applicantName: dossier.applicantName, leaks }];
    });
    return { result: { scanned: lines.length, data, nextCursor } };
  },
});
