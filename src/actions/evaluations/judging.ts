import { standingFrom } from "#domain/dossiers/transitions";
import { changesSince, type ChangesSince } from "#domain/evaluations/changes-since";
import { phaseAt, type Phase } from "#domain/evaluations/phases";
import { stands, type Regard } from "#domain/evaluations/rights";
import { isLive } from "#domain/evaluations/evaluation-states";
import { sentPart, wasSent } from "#domain/evaluations/sent-part";
import type { JudgedDossier } from "#domain/evaluations/visible-dossier";
import { visibleTo, type Seen } from "#domain/evaluations/visible-to";
import { placedFields } from "#domain/forms/layout";
import type { Answers } from "#domain/forms/answers";
import { Refusal } from "#domain/refusals";
import { sha256 } from "#actions/hash";
import type { EvaluatorRecord } from "#db/evaluations/evaluators";
import type { aroundDossier } from "#db/evaluations/judged";
import type { SessionRecord } from "#db/evaluations/sessions";
import type { Read } from "#db/statement";
import { extensionOfType } from "#files/file-types";

export type AroundDossier = Read<ReturnType<typeof aroundDossier>>;
export type OwnEvaluation = AroundDossier["evaluations"][number];

/** Documents that came in whole and safe; what a correction holds back was not sent yet. */
const receivedOf = (documents: AroundDossier["documents"]) =>
  documents.filter((one) => one.acceptedAt !== null && one.quarantinedAt === null && !one.held);

export const judgedDocuments = (documents: AroundDossier["documents"]): JudgedDossier["documents"] =>
  new Map(
    receivedOf(documents).map(({ id, name, size, contentType }) => [
      id,
      { fileName: name, sizeBytes: size, extension: extensionOfType(contentType) },
    ]),
  );

/** The dossier as it was sent: what `visibleTo` is given, and nobody else. */
export function judgedDossierOf({
  dossier,
  revision,
  place,
  answers,
  documents,
  transitions,
}: AroundDossier): JudgedDossier {
  if (!dossier || !revision || !place) throw new Refusal("not_found");
  const standing = standingFrom(transitions);
  return {
    id: dossier.id,
    number: place.number,
    applicant: { name: dossier.applicantName, email: dossier.applicantEmail },
    definition: sentPart(revision.definition, standing),
    answers: asAnswers(answers.filter(({ updatedAt }) => wasSent(standing, updatedAt))),
    documents: judgedDocuments(documents),
  };
}

/** Answers were parsed by `parseAnswer` before they were stored. */
export const asAnswers = (rows: readonly { fieldId: string; value: unknown }[]): Answers =>
  Object.fromEntries(rows.map(({ fieldId, value }) => [fieldId, { value }])) as Answers;

/** What one evaluator stands in front of, now. */
export type Standpoint = {
  phase: Phase | null;
  regard: Regard;
  own: OwnEvaluation | undefined;
  seen: Seen;
  /** Changes whenever what this evaluator may see does, and only then. */
  seenHash: string;
};

type Standing = Pick<EvaluatorRecord, "id" | "personId" | "email">;

/** As `isOpenTo` (db) says of a page. */
export const isClosedTo = (evaluator: Standing, read: AroundDossier): boolean =>
  isOfTeam(evaluator, read) || !isThere(read);

/** Whether the dossier is there to be judged. */
export const isThere = ({ dossier, transitions }: Pick<AroundDossier, "dossier" | "transitions">): boolean =>
  dossier !== undefined && stands({ ...dossier, ...standingFrom(transitions) });

/** By account, or by mailbox. */
function isOfTeam({ personId, email }: Standing, { dossier, team }: AroundDossier): boolean {
  const bearer = dossier ? [{ personId: dossier.personId, email: dossier.applicantEmail }] : [];
  return [...bearer, ...team].some(
    (one) => one.personId === personId || one.email.toLowerCase() === email.toLowerCase(),
  );
}

/** All reads of an evaluator, and « see as this evaluator », go through here. */
export async function standpointOf(
  session: SessionRecord,
  evaluator: Standing,
  read: AroundDossier,
  now: number,
): Promise<Standpoint> {
  const own = read.evaluations.find((one) => one.evaluatorId === evaluator.id);
  const phase = phaseAt(session.phases, now);
  const regard = {
    own: own?.state ?? null,
    assigned: read.evaluations.some(({ state }) => isLive(state)),
    cleared: read.readers.some(({ evaluatorId }) => evaluatorId === evaluator.id),
    inTeam: isOfTeam(evaluator, read),
    standing: isThere(read),
  };
  const seen = visibleTo(
    { session: session.state, phase, blinding: session.blinding, regard },
    judgedDossierOf(read),
  );
  const seenHash = seen.access === "open" ? await sha256(JSON.stringify(seen.dossier)) : "";
  return { phase, regard, own, seen, seenHash };
}

/** What changed in what this evaluator sees since they read it; `null` when they did not. */
export function changesFor(
  session: SessionRecord,
  { phase, own, seen }: Pick<Standpoint, "phase" | "own" | "seen">,
  read: AroundDossier,
): ChangesSince | null {
  const judged = read.judged.find(({ hash }) => hash === own?.judgedHash);
  if (!judged || seen.access !== "open") return null;
  const current = judgedDossierOf(read);
  const before: JudgedDossier = {
    ...current,
    definition: judged.definition,
    answers: judged.answers,
    documents: new Map(
      judged.documents.map(({ id, name, size }) => [id, { fileName: name, sizeBytes: size, extension: "" }]),
    ),
  };
  return changesSince(before, current, phase?.rights.blind ? session.blinding : null);
}

/** The version of the dossier that is judged now, to be kept beside the evaluation: what was sent, nothing being typed. */
export async function judgedVersion(read: AroundDossier, now: number) {
  const { dossier, answers, documents, transitions } = read;
  const standing = standingFrom(transitions);
  if (!dossier) throw new Refusal("not_found");
  const asked = new Set(placedFields(judgedDossierOf(read).definition).map(({ field }) => field.id));
  const isSent = (fieldId: string, at: number): boolean => asked.has(fieldId) && wasSent(standing, at);
  const kept = {
    dossierId: dossier.id,
    revisionId: dossier.revisionId,
    answers: asAnswers(
      answers
        .filter(({ fieldId, updatedAt }) => isSent(fieldId, updatedAt))
        .sort((a, b) => (a.fieldId < b.fieldId ? -1 : 1)),
    ),
    documents: receivedOf(documents)
      .filter(({ fieldId, addedAt }) => isSent(fieldId, addedAt))
      .map(({ id, name, size }) => ({ id, name, size }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return { ...kept, hash: await sha256(JSON.stringify(kept)), judgedAt: now };
}
