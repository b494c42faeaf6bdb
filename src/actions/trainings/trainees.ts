import { and, eq, isNull, sql, type SQL } from "drizzle-orm";
import { z } from "zod";

import { email, id, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { profileErrors } from "#domain/members/profile";
import { personKeyOf, registrationState } from "#domain/trainings/registrations";
import { action, type ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { tokenOf } from "#actions/tokens";
import { civilFields } from "#actions/trainings/civil";
import { mustHaveChanged, mustHold } from "#db/guards";
import { registrationById, sessionById, takenIn, traineesAfter } from "#db/trainings/queries";
import { registerSteps } from "#db/trainings/register";
import { trainingRegistrations, trainingSessions } from "#db/trainings/schema";
import { many, one } from "#db/statement";

/** The trainees of a session in the order they came, those who left included when asked. */
export const listTrainees = action({
  name: "trainings.list-trainees",
  requires: "trainings.read",
  access: "read_other",
  input: z.strictObject({
    sessionId: id("tse"),
    filter: z.strictObject({ ended: z.enum(["shown"]).optional() }).default({}),
    ...pageFields,
  }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, asked) => ({
    session: one(sessionById(scope, asked.sessionId)),
    page: many(
      traineesAfter(scope, asked.sessionId, asked.filter.ended === undefined, textAt(asked), pageSize(asked)),
    ),
  }),
  async run(context, asked, { session, page }) {
    if (!session) throw new Refusal("not_found");
    const list = `trainings.list-trainees:${context.organisation.id}`;
    const found = await pageOf(context, list, asked, page, (row) => [row.id]);
    return {
      result: { ...found, data: found.data.map((row) => ({ ...row, state: registrationState(row) })) },
    };
  },
});

/** Registers somebody by hand, by the rules of everybody: capacity, waiting list, one per type. */
export const addTrainee = action({
  name: "trainings.add-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ sessionId: id("tse"), email, ...civilFields }),
  refuses: ["not_found", "session_not_open", "registration_validated"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  async run({ tenant, services, organisation, now, newId }, { sessionId, ...civil }, { session }) {
    if (!session) throw new Refusal("not_found");
    const errors = profileErrors({ ...civil, street: "", postalCode: null, country: "" }, now);
    if (errors.length > 0) throw invalid(...errors);
    const registrationId = newId("reg");
    const token = await tokenOf(services.secret, "training-registration", registrationId);
    return {
      result: { id: registrationId },
      change: {
        steps: registerSteps(tenant, {
          ...civil,
          id: registrationId,
          sessionId,
          typeId: session.typeId,
          personKey: personKeyOf(civil.email, civil.lastName, civil.firstName),
          tokenHash: await sha256(token),
          now,
        }),
        audit: { subject: sessionId, details: { registrationId } },
        mails: [
          {
            kind: "training-status",
            cause: `training-status:${registrationId}:1`,
            subjectId: registrationId,
            recipient: civil.email,
            locale: organisation.settings.locale,
          },
        ],
      },
    };
  },
});

const decisions = ["validate", "place", "waitlist", "reject"] as const;

/** Validates a trainee, gives them a place, sends them to the waiting list or rejects them; they are told. */
export const decideTrainee = action({
  name: "trainings.decide-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    registrationId: id("reg"),
    version: wholeNumber(1, 1e9),
    decision: z.enum(decisions),
  }),
  refuses: ["not_found", "registration_over", "session_full", "stale_version"],
  reads: (scope, { registrationId }) => ({ trainee: one(registrationById(scope, registrationId)) }),
  run(context, { registrationId, version, decision }, { trainee }) {
    const { tenant, now, organisation } = context;
    if (!trainee) throw new Refusal("not_found");
    if (trainee.endedAt !== null || trainee.attendance !== null) throw new Refusal("registration_over");
    const needsPlace = decision === "validate" || decision === "place";
    const takesPlace = needsPlace && trainee.placedAt === null && trainee.offeredAt === null;
    const values = {
      validate: { validatedAt: now, placedAt: trainee.placedAt ?? now },
      place: { placedAt: trainee.placedAt ?? now, validatedAt: null },
      waitlist: { placedAt: null, validatedAt: null, offeredAt: null, offerExpiresAt: null },
      reject: { endedAt: now, endReason: "rejected" as const },
    }[decision];
    return {
      result: { id: registrationId, version: version + 1 },
      change: {
        steps: [
          ...(takesPlace ? [placeFree(context, trainee.sessionId)] : []),
          tenant.update(
            trainingRegistrations,
            { ...values, version: version + 1 },
            eq(trainingRegistrations.id, registrationId),
            eq(trainingRegistrations.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: trainee.sessionId, details: { registrationId, decision } },
        messages:
          decision === "reject" ? [{ kind: "trainings.offer-places", sessionId: trainee.sessionId }] : [],
        mails: [
          {
            kind: "training-status",
            cause: `training-status:${registrationId}:${version + 1}`,
            subjectId: registrationId,
            recipient: trainee.email,
            locale: organisation.settings.locale,
          },
        ],
      },
    };
  },
});

/** Fewer places are taken than the session has, at the instant of the commit. */
const placeFree = ({ tenant }: Pick<ActionContext, "tenant">, sessionId: string) =>
  mustHold(
    "session_full",
    sql`${takenIn(sessionId, tenant.organisationId)} < ${capacityOf(tenant, sessionId)}`,
  );

const capacityOf = (tenant: ActionContext["tenant"], sessionId: string): SQL =>
  sql`(select ${trainingSessions.capacity} from ${trainingSessions} where ${tenant.owns(trainingSessions, eq(trainingSessions.id, sessionId))})`;

/** Moves a trainee to another session of the same training, when it has a place. */
export const moveTrainee = action({
  name: "trainings.move-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ registrationId: id("reg"), version: wholeNumber(1, 1e9), sessionId: id("tse") }),
  refuses: ["not_found", "registration_over", "session_not_open", "session_full", "stale_version"],
  reads: (scope, { registrationId, sessionId }) => ({
    trainee: one(registrationById(scope, registrationId)),
    target: one(sessionById(scope, sessionId)),
  }),
  run(context, { registrationId, version, sessionId }, { trainee, target }) {
    const { tenant, now, organisation } = context;
    if (!trainee || !target || target.typeId !== trainee.typeId) throw new Refusal("not_found");
    if (trainee.endedAt !== null || trainee.attendance !== null) throw new Refusal("registration_over");
    if (target.publishedAt === null || target.cancelledAt !== null || target.startsAt <= now)
      throw new Refusal("session_not_open");
    const rank = sql`(select ${trainingSessions.lastRank} from ${trainingSessions} where ${tenant.owns(trainingSessions, eq(trainingSessions.id, sessionId))})`;
    return {
      result: { id: registrationId, version: version + 1 },
      change: {
        steps: [
          placeFree(context, sessionId),
          tenant.update(
            trainingSessions,
            { lastRank: sql`${trainingSessions.lastRank} + 1` },
            eq(trainingSessions.id, sessionId),
          ),
          tenant.update(
            trainingRegistrations,
            {
              sessionId,
              rank,
              placedAt: now,
              offeredAt: null,
              offerExpiresAt: null,
              version: version + 1,
            },
            eq(trainingRegistrations.id, registrationId),
            eq(trainingRegistrations.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId, details: { registrationId, from: trainee.sessionId } },
        messages: [{ kind: "trainings.offer-places", sessionId: trainee.sessionId }],
        mails: [
          {
            kind: "training-status",
            cause: `training-status:${registrationId}:${version + 1}`,
            subjectId: registrationId,
            recipient: trainee.email,
            locale: organisation.settings.locale,
          },
        ],
      },
    };
  },
});

/** Corrects the address of a trainee and sends where their registration stands there. */
export const correctTrainee = action({
  name: "trainings.correct-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    registrationId: id("reg"),
    version: wholeNumber(1, 1e9),
    email,
    phone: civilFields.phone,
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { registrationId }) => ({ trainee: one(registrationById(scope, registrationId)) }),
  run({ tenant, organisation }, { registrationId, version, ...values }, { trainee }) {
    if (!trainee) throw new Refusal("not_found");
    const personKey = personKeyOf(values.email, trainee.lastName, trainee.firstName);
    return {
      result: { id: registrationId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { ...values, personKey, version: version + 1 },
            eq(trainingRegistrations.id, registrationId),
            eq(trainingRegistrations.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: trainee.sessionId, details: { registrationId } },
        conflicts: { person_key: invalid({ pointer: "/email", code: "not_unique" }) },
        mails:
          values.email === trainee.email
            ? []
            : [
                {
                  kind: "training-status",
                  cause: `training-status:${registrationId}:${version + 1}`,
                  subjectId: registrationId,
                  recipient: values.email,
                  locale: organisation.settings.locale,
                },
              ],
      },
    };
  },
});

/** Marks who came, once the session has started. Nobody is told. */
export const markAttendance = action({
  name: "trainings.mark-attendance",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    sessionId: id("tse"),
    registrationIds: z.array(id("reg")).min(1).max(500),
    attendance: z.enum(["present", "absent"]).nullable(),
  }),
  refuses: ["not_found", "session_not_open"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  run({ tenant, now }, { sessionId, registrationIds, attendance }, { session }) {
    if (!session) throw new Refusal("not_found");
    if (session.startsAt > now || session.cancelledAt !== null) throw new Refusal("session_not_open");
    const ids = [...new Set(registrationIds)];
    return {
      result: { marked: ids.length },
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { attendance, attendedAt: attendance === null ? null : now, version: sql`version + 1` },
            and(
              eq(trainingRegistrations.sessionId, sessionId),
              sql`${trainingRegistrations.id} in (select value from json_each(${JSON.stringify(ids)}))`,
              isNull(trainingRegistrations.endedAt),
            ) ?? sql`false`,
          ),
          mustHaveChanged("not_found", ids.length),
        ],
        audit: { subject: sessionId, details: { attendance, registrations: ids } },
      },
    };
  },
});
