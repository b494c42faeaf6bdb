import { standingFrom } from "#domain/dossiers/transitions";
import { changesSince, type ChangesSince } from "#domain/evaluations/changes-since";
import { phaseAt, type Phase } from "#domain/evaluations/phases";
import type { Regard } from "#domain/evaluations/rights";
import { isLive } from "#domain/evaluations/evaluation-states";
import { sentPart } from "#domain/evaluations/sent-part";
import type { JudgedDossier } from "#domain/evaluations/visible-dossier";
import { visibleTo, type Seen } from "#domain/evaluations/visible-to";
import type { Answers } from "#domain/forms/answers";
import { Refusal } from "#domain/refusals";
import { sha256 } from "#actions/hash";
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
  const { validatedStepIds } = standingFrom(transitions);
  return {
    id: dossier.id,
    number: place.number,
    applicant: { name: dossier.applicantName, email: dossier.applicantEmail },
    definition: sentPart(revision.definition, { state: dossier.state, validatedStepIds }),
    answers: asAnswers(answers),
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

/** All reads of an evaluator, and « see as this evaluator », go through here. */
export async function standpointOf(
  session: SessionRecord,
  evaluatorId: string,
  read: AroundDossier,
  now: number,
): Promise<Standpoint> {
  const own = read.evaluations.find((one) => one.evaluatorId === evaluatorId);
  const phase = phaseAt(session.phases, now);
  const regard = {
    own: own?.state ?? null,
    assigned: read.evaluations.some(({ state }) => isLive(state)),
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

/** The version of the dossier that is judged now, to be kept beside the evaluation. */
export async function judgedVersion(read: AroundDossier, now: number) {
  const { dossier, answers, documents } = read;
  if (!dossier) throw new Refusal("not_found");
  const kept = {
    dossierId: dossier.id,
    revisionId: dossier.revisionId,
    answers: asAnswers(answers.toSorted((a, b) => (a.fieldId < b.fieldId ? -1 : 1))),
    documents: receivedOf(documents)
      .map(({ id, name, size }) => ({ id, name, size }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
  return { ...kept, hash: await sha256(JSON.stringify(kept)), judgedAt: now };
}
