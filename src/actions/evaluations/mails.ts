import { eq, sql } from "drizzle-orm";

import { evaluationDeadline, isAwaited } from "#domain/evaluations/deadlines";
import { isErased } from "#domain/evaluations/erased-evaluator";
import { evaluationStandingFrom } from "#domain/evaluations/evaluation-history";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { resultsCause } from "#actions/evaluations/announce-results";
import { isCalling } from "#actions/evaluations/is-calling";
import { hasLeft } from "#actions/evaluations/staff";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { dossierById, programmeOf } from "#db/dossiers/queries";
import { movesOf } from "#db/evaluations/judged";
import { evaluations, evaluationSessions, sessionDossiers, sessionEvaluators } from "#db/evaluations/schema";
import { publishedSessions } from "#db/evaluations/published";
import { isOwed } from "#db/evaluations/open-to";
import { sessionById } from "#db/evaluations/sessions";
import { programmes } from "#db/programmes/schema";

type Kinds =
  | "evaluator-invitation"
  | "evaluation-opened"
  | "evaluation-assigned"
  | "evaluation-reminder"
  | "evaluation-returned"
  | "evaluation-left"
  | "evaluator-left"
  | "evaluation-results";

export const evaluationsMails: Pick<OrganisationMails, Kinds> = {
  async "evaluator-invitation"(context, { subjectId, recipient }) {
    const found = await evaluatorAndSession(context, subjectId);
    if (!found?.called || found.session.state === "results_published") return null;
    return {
      mail: {
        kind: "evaluator-invitation",
        brand: brandOf(context),
        ...found.about,
        dossierCount: found.owed.length,
      },
      to: { email: recipient, name: found.evaluator.name },
      ...replyTo(context),
    };
  },

  async "evaluation-opened"(context, { subjectId, recipient }) {
    const found = await evaluatorAndSession(context, subjectId);
    if (!found?.called || found.session.state !== "open") return null;
    if (found.owed.length === 0 && found.evaluator.finals > 0) return null;
    return {
      mail: {
        kind: "evaluation-opened",
        brand: brandOf(context),
        ...found.about,
        dossierCount: found.owed.length,
      },
      to: { email: recipient, name: found.evaluator.name },
      ...replyTo(context),
    };
  },

  async "evaluation-assigned"(context, { subjectId, recipient, cause }) {
    const found = await evaluatorAndSession(context, subjectId);
    const given = found?.owed.filter(
      ({ state, assignedAt }) => state === "not_started" && cause.endsWith(`:${assignedAt}`),
    );
    if (!found?.called || found.session.state !== "open" || !given || given.length === 0) return null;
    const deadlines = given.flatMap(
      (timing) => evaluationDeadline({ phases: found.session.phases, ...timing }) ?? [],
    );
    return {
      mail: {
        kind: "evaluation-assigned",
        brand: brandOf(context),
        ...found.about,
        dossierCount: given.length,
        ...(deadlines.length > 0 && { deadline: Math.min(...deadlines) }),
      },
      to: { email: recipient, name: found.evaluator.name },
      ...replyTo(context),
    };
  },

  async "evaluation-reminder"(context, { subjectId, recipient }) {
    const found = await evaluatorAndSession(context, subjectId);
    const awaited = found?.owed.filter(({ state, ...timing }) =>
      isAwaited(state, found.session.state, { phases: found.session.phases, ...timing }, context.now),
    );
    if (!found?.called || !awaited || awaited.length === 0) return null;
    const deadlines = awaited.flatMap(
      (timing) => evaluationDeadline({ phases: found.session.phases, ...timing }) ?? [],
    );
    return {
      mail: {
        kind: "evaluation-reminder",
        brand: brandOf(context),
        ...found.about,
        dossierCount: awaited.length,
        ...(deadlines.length > 0 && { deadline: Math.min(...deadlines) }),
      },
      to: { email: recipient, name: found.evaluator.name },
      ...replyTo(context),
    };
  },

  async "evaluation-returned"(context, { subjectId, recipient }) {
    const found = await evaluationAndSession(context, subjectId);
    if (!found?.owed || hasLeft(found) || isErased(found) || !isCalling(context, found)) return null;
    const { reason } = evaluationStandingFrom(await movesOf(context.tenant, eq(evaluations.id, subjectId)));
    const deadline = evaluationDeadline({
      phases: found.phases,
      assignedAt: found.assignedAt,
      dueAt: found.dueAt,
    });
    return {
      mail: {
        kind: "evaluation-returned",
        brand: brandOf(context),
        sessionTitle: found.title,
        number: found.number,
        message: reason ?? "",
        ...(deadline !== null && { deadline }),
        url: `${deskUrl(context, found.sessionId)}/${found.dossierId}`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "evaluation-left"(context, { subjectId, recipient }) {
    const found = await evaluationAndSession(context, subjectId);
    if (!found || (found.state !== "conflict_declared" && found.state !== "abstained")) return null;
    return {
      mail: {
        kind: "evaluation-left",
        brand: brandOf(context),
        sessionTitle: found.title,
        evaluatorName: found.evaluatorName,
        number: found.number,
        conflict: found.state === "conflict_declared",
        url: `${context.services.origin}/admin/${context.organisation.slug}/evaluations/${found.sessionId}/dossiers/${found.dossierId}`,
      },
      to: { email: recipient },
    };
  },

  async "evaluator-left"(context, { subjectId, recipient }) {
    const found = await evaluatorAndSession(context, subjectId);
    if (!found || found.evaluator.declinedAt === null || isErased(found.evaluator)) return null;
    return {
      mail: {
        kind: "evaluator-left",
        brand: brandOf(context),
        sessionTitle: found.session.title,
        evaluatorName: found.evaluator.name,
        invited: found.evaluator.acceptedAt === null,
        message: found.evaluator.declinedReason ?? "",
        url: `${context.services.origin}/admin/${context.organisation.slug}/evaluations/${found.session.id}?tab=evaluators`,
      },
      to: { email: recipient },
    };
  },

  async "evaluation-results"(context, { subjectId, recipient, cause }) {
    const [dossier] = await dossierById(context.tenant, subjectId);
    const [programme] = await programmeOf(context.tenant, subjectId);
    const published = await publishedSessions(context.tenant, subjectId);
    const session = published.find(({ id }) => cause.startsWith(resultsCause(id, "")));
    if (!dossier || !programme || !session?.publication) return null;
    return {
      mail: {
        kind: "evaluation-results",
        brand: brandOf(context),
        applicantName: dossier.applicantName,
        programmeTitle: programme.title,
        number: dossier.number ?? "",
        message: session.publication.message,
        url: `${context.services.origin}/${context.organisation.slug}/dossiers/${subjectId}`,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};

const deskUrl = ({ services, organisation }: ActionContext, sessionId: string): string =>
  `${services.origin}/${organisation.slug}/evaluations/${sessionId}`;

async function evaluatorAndSession(context: ActionContext, evaluatorId: string) {
  const { tenant } = context;
  const [evaluator] = await tenant.db
    .select()
    .from(sessionEvaluators)
    .where(tenant.owns(sessionEvaluators, eq(sessionEvaluators.id, evaluatorId)));
  const [session] = evaluator ? await sessionById(tenant, evaluator.sessionId) : [];
  if (!evaluator || !session) return undefined;
  const [programme] = await tenant.db
    .select({ title: programmes.title, trashedAt: programmes.trashedAt })
    .from(programmes)
    .where(tenant.owns(programmes, eq(programmes.id, session.programmeId)));
  const owed = await tenant.db
    .select({ state: evaluations.state, assignedAt: evaluations.assignedAt, dueAt: evaluations.dueAt })
    .from(evaluations)
    .where(tenant.owns(evaluations, eq(evaluations.evaluatorId, evaluatorId), isOwed(tenant)));
  return {
    evaluator,
    session,
    owed,
    called: !hasLeft(evaluator) && !isErased(evaluator) && isCalling(context, programme),
    about: {
      evaluatorName: evaluator.name,
      sessionTitle: session.title,
      programmeTitle: programme?.title ?? "",
      url: deskUrl(context, session.id),
    },
  };
}

async function evaluationAndSession({ tenant }: ActionContext, evaluationId: string) {
  const [found] = await tenant.db
    .select({
      state: evaluations.state,
      dossierId: evaluations.dossierId,
      assignedAt: evaluations.assignedAt,
      dueAt: evaluations.dueAt,
      sessionId: evaluationSessions.id,
      title: evaluationSessions.title,
      phases: evaluationSessions.phases,
      number: sessionDossiers.number,
      evaluatorName: sql<string>`${sessionEvaluators.name}`.as("evaluator_name"),
      trashedAt: programmes.trashedAt,
      removedAt: sessionEvaluators.removedAt,
      declinedAt: sessionEvaluators.declinedAt,
      email: sessionEvaluators.email,
      owed: sql<0 | 1>`${isOwed(tenant)}`.as("owed"),
    })
    .from(evaluations)
    .innerJoin(
      evaluationSessions,
      sql`${evaluationSessions.organisationId} = ${evaluations.organisationId} and ${evaluationSessions.id} = ${evaluations.sessionId}`,
    )
    .innerJoin(
      programmes,
      sql`${programmes.organisationId} = ${evaluationSessions.organisationId} and ${programmes.id} = ${evaluationSessions.programmeId}`,
    )
    .innerJoin(
      sessionEvaluators,
      sql`${sessionEvaluators.organisationId} = ${evaluations.organisationId} and ${sessionEvaluators.id} = ${evaluations.evaluatorId}`,
    )
    .innerJoin(
      sessionDossiers,
      sql`${sessionDossiers.organisationId} = ${evaluations.organisationId} and ${sessionDossiers.sessionId} = ${evaluations.sessionId} and ${sessionDossiers.dossierId} = ${evaluations.dossierId}`,
    )
    .where(tenant.owns(evaluations, eq(evaluations.id, evaluationId)));
  return found;
}
