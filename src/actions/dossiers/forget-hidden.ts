import { eq, gt, type SQL } from "drizzle-orm";

import type { FormDefinition } from "#domain/forms/definition";
import { clearedAnswers, clearHidden } from "#domain/forms/hidden-answers";
import { fieldIndex } from "#domain/forms/layout";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import type { Filling } from "#actions/dossiers/filling";
import {
  clearAnswers,
  forgetDocuments,
  forgetFormer,
  keepCleared,
  setDocumentsAside,
} from "#db/dossiers/forget";
import { dossierDocuments } from "#db/dossiers/schema";
import type { Write } from "#db/tenant";

/** A dossier as it is sent, and what that writes before and after its corrections are applied. */
type Forgotten = { filling: Filling; before: Write[]; after: Write[] };

/** Whose act hid them: the applicant's as they send, or the staff's as they edit what was sent, saying why. */
type Hiding = { side: "applicant" } | { side: "staff"; reason: string };

/**
 * What the form hides is forgotten when it is sent, not while it is typed: its answers, those of rows too, and the
 * files they name. What the organisation had already received is kept beside, as any answer that changes.
 */
export function forgetHidden(
  { tenant, now, actor }: ActionContext,
  filling: Filling,
  hiding: Hiding = { side: "applicant" },
): Forgotten {
  const { definition, dossier, rows } = filling;
  const kept = clearHidden(definition, filling.answers);
  const { answers } = kept;
  const cleared = clearedAnswers(definition, kept);
  const former = rows.answers.flatMap((answer) => answer.former ?? []).map(({ fieldId }) => fieldId);
  if (cleared.length + former.length === 0)
    return { filling: { ...filling, answers }, before: [], after: [] };
  const emptied = cleared.filter(({ value }) => value === null).map(({ fieldId }) => fieldId);
  const gone = [...emptied, ...former.filter((fieldId) => !isFiles(definition, fieldId))];
  const edited = hiding.side === "staff";
  const by = { actorId: actorId(actor) ?? "system", reason: null, ...hiding };
  const ofThis = eq(dossierDocuments.dossierId, dossier.id);
  const forgotten = new Set(gone);
  return {
    filling: {
      ...filling,
      answers,
      rows: { ...rows, documents: rows.documents.filter(({ fieldId }) => !forgotten.has(fieldId)) },
    },
    before: edited ? [] : forgetDocuments(tenant, gone, now, ofThis, ...neverReceived(filling)),
    after: [
      setDocumentsAside(tenant, dossier.id, gone, now),
      ...(dossier.submittedAt !== null
        ? [keepCleared(tenant, dossier.id, cleared, receivedUntil(filling), now, by)]
        : []),
      clearAnswers(tenant, dossier.id, cleared, now),
      ...(former.length > 0 ? [forgetFormer(tenant, dossier.id)] : []),
    ],
  };
}

/** In a correction, what waits to be sent; in a draft that went back to its applicant, what was given since; in another, all. */
function neverReceived({ dossier, standing }: Filling): SQL[] {
  if (dossier.state === "correction_requested") return [eq(dossierDocuments.held, true)];
  return dossier.submittedAt === null ? [] : [gt(dossierDocuments.addedAt, standing.since ?? 0)];
}

/** What was typed in a draft since it went back was never received: what it was written over is kept already. */
const receivedUntil = ({ dossier, standing }: Filling): number =>
  dossier.state === "draft" ? (standing.since ?? 0) : Number.MAX_SAFE_INTEGER;

const isFiles = (definition: FormDefinition, fieldId: string): boolean =>
  fieldIndex(definition).get(fieldId)?.field.type === "file";
