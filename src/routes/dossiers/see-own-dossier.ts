import { seeOwnDossier } from "#actions/dossiers/see-own-dossier";
import { isWritable } from "#actions/dossiers/filling";
import { unsentOf } from "#actions/dossiers/unsent";
import { ownDossierSchema, presentFilling, presentStatus } from "#routes/dossiers/schemas";
import type { DossierState } from "#domain/dossiers/states";
import { followsValidation, type Transition } from "#domain/dossiers/transitions";
import { purgeAt } from "#domain/programmes/lifecycle";
import { deadlineOf } from "#domain/programmes/deadlines";
import { graceMs } from "#domain/programmes/states";
import { endpoint } from "#routes/endpoint";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

export const seeOwnDossierEndpoint = endpoint(seeOwnDossier, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}",
  capability: "dossiers",
  summary: "See one's own dossier",
  description:
    "The form, your answers with their versions, your documents, what is missing and where the dossier stands.",
  answer: { status: 200, schema: ownDossierSchema },
  present: (
    { now, edits, isBearer, formChange, formerAnswers, closed, allDocuments, ...filling },
    context,
  ) => {
    const { dossier, programme, rows, standing } = filling;
    const { state } = dossier;
    const lastMove = rows.transitions.at(-1);
    const last = lastMove?.reason ?? null;
    const deadline = deadlineOf(programme, { extendedUntil: rows.extension?.until ?? null });
    const closesAt = followsValidation(rows.transitions) ? null : deadline;
    const graceUntil = closesAt === null ? null : closesAt + graceMs(programme);
    const isCorrection = state === "correction_requested";
    return {
      ...presentFilling(filling, context),
      status: presentStatus(state, context),
      writable: isWritable(filling),
      callRemovedUntil: toWireOrNull(purgeAt(programme)),
      closesAt: toWireOrNull(closesAt),
      graceUntil: toWireOrNull(graceUntil),
      isExtended: deadline !== programme.closesAt,
      serverNow: toWire(now),
      isBearer,
      correction: isCorrection ? { message: last, changed: rows.corrections.length } : null,
      reply: replyOf(state, lastMove),
      edits: edits.map(({ fieldId, before, after, at, reason }) => ({
        fieldId,
        before,
        after,
        at: toWire(at),
        reason,
      })),
      closedFields: closed,
      unsent: unsentOf(filling, allDocuments, context.get("locale")).map(({ updatedAt, ...one }) => ({
        ...one,
        at: toWire(updatedAt),
      })),
      formerAnswers,
      formChange: formChange && { ...formChange, at: toWire(formChange.at) },
      decision: standing.decidedAt === null ? null : { message: last },
    };
  },
});

/** A draft that was reopened is one that its applicant took up again: nobody wrote to them. */
function replyOf(state: DossierState, last: Pick<Transition, "verb" | "reason"> | undefined) {
  if (!last || last.reason === null) return null;
  const { verb, reason: message } = last;
  if (verb === "validate_step") return { verb, message };
  return verb === "reopen" && state !== "draft" ? { verb, message } : null;
}
