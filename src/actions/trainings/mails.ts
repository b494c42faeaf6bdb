import { registrationState } from "#domain/trainings/registrations";
import { sessionState } from "#domain/trainings/sessions";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { tokenOf } from "#actions/tokens";
import { registrationById, requestById, sessionById, type SessionRow } from "#db/trainings/queries";
import type { TrainingAbout } from "#mail/mails";

type Kinds =
  | "training-request"
  | "training-status"
  | "training-offer"
  | "training-changed"
  | "training-cancelled"
  | "training-convocation";

export const trainingsMails: Pick<OrganisationMails, Kinds> = {
  async "training-request"(context, { subjectId, recipient }) {
    const { tenant, services, organisation, now } = context;
    const [request] = await requestById(tenant, subjectId);
    if (!request || request.usedAt !== null || request.expiresAt <= now) return null;
    const [session] = await sessionById(tenant, request.sessionId);
    if (!session || sessionState(session, now) !== "open") return null;
    const token = await tokenOf(services.secret, "training-request", subjectId);
    return {
      mail: {
        kind: "training-request",
        brand: brandOf(context),
        ...aboutSession(session),
        url: `${services.origin}/${organisation.slug}/trainings/register?token=${token}`,
        expiresAt: request.expiresAt,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  "training-status": (context, { subjectId, recipient }) => statusMail(context, subjectId, recipient),

  async "training-offer"(context, { subjectId, recipient }) {
    const found = await traineeAndSession(context, subjectId);
    if (!found) return null;
    const { trainee, about, url } = found;
    if (registrationState(trainee) !== "offered" || trainee.offerExpiresAt === null) return null;
    if (trainee.offerExpiresAt <= context.now) return null;
    return {
      mail: {
        kind: "training-offer",
        brand: brandOf(context),
        ...about,
        url,
        expiresAt: trainee.offerExpiresAt,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "training-changed"(context, { subjectId, recipient }) {
    const found = await traineeAndSession(context, subjectId);
    if (!found || found.trainee.endedAt !== null) return null;
    const { about, url } = found;
    return {
      mail: { kind: "training-changed", brand: brandOf(context), ...about, url },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "training-cancelled"(context, { subjectId, recipient }) {
    const found = await traineeAndSession(context, subjectId);
    if (!found || found.session.cancelledAt === null) return null;
    const url = `${context.services.origin}/${context.organisation.slug}/trainings`;
    return {
      mail: {
        kind: "training-cancelled",
        brand: brandOf(context),
        ...found.about,
        reason: found.session.cancelReason ?? "",
        url,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "training-convocation"(context, { subjectId, recipient }) {
    const found = await traineeAndSession(context, subjectId);
    if (!found || found.trainee.endedAt !== null || found.trainee.placedAt === null) return null;
    const { about, url, session } = found;
    return {
      mail: {
        kind: "training-convocation",
        brand: brandOf(context),
        ...about,
        trainers: session.trainers,
        instructions: session.description,
        url,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};

async function statusMail(context: ActionContext, registrationId: string, recipient: string) {
  const found = await traineeAndSession(context, registrationId);
  if (!found) return null;
  const state = registrationState(found.trainee);
  const told = { registered: state, validated: state, waiting: state, rejected: state };
  if (!(state in told)) return null;
  return {
    mail: {
      kind: "training-status" as const,
      brand: brandOf(context),
      ...found.about,
      state: state as "registered" | "validated" | "waiting" | "rejected",
      url: found.url,
    },
    to: { email: recipient },
    ...replyTo(context),
  };
}

const aboutSession = (session: SessionRow): Omit<TrainingAbout, "firstName"> => ({
  training: session.typeName,
  place: session.place,
  startsAt: session.startsAt,
  endsAt: session.endsAt,
});

async function traineeAndSession(context: ActionContext, registrationId: string) {
  const { tenant, services, organisation } = context;
  const [trainee] = await registrationById(tenant, registrationId);
  const [session] = trainee ? await sessionById(tenant, trainee.sessionId) : [];
  if (!trainee || !session) return undefined;
  const token = await tokenOf(services.secret, "training-registration", registrationId);
  return {
    trainee,
    session,
    about: { firstName: trainee.firstName, ...aboutSession(session) },
    url: `${services.origin}/${organisation.slug}/trainings/registration?token=${token}`,
  };
}
