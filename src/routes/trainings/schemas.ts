import { z } from "@hono/zod-openapi";

import { attendances, registrationStates, type RegistrationState } from "#domain/trainings/registrations";
import { audiences, sessionStates, type SessionState } from "#domain/trainings/sessions";
import { mailStates } from "#actions/integrations/list-mails";
import type { ListedTrainee, SessionRow, TypeRow } from "#actions/trainings/rows";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const typeExample = {
  id: "tty_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  name: "PSC1",
  description: "Prévention et secours civiques de niveau 1.",
  archivedAt: null,
  version: 1,
};

export const typeSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    archivedAt: instantSchema.nullable(),
    version: z.int(),
  })
  .openapi("TrainingType", { example: typeExample });

export const publicExample = {
  id: "tse_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  typeId: typeExample.id,
  typeName: "PSC1",
  typeDescription: typeExample.description,
  place: "Caserne de Toulon",
  startsAt: "2026-12-05T08:00:00.000Z",
  endsAt: "2026-12-05T16:00:00.000Z",
  capacity: 10,
  trainers: "Jean Dupont",
  priceCents: 6000,
  description: "Venez en tenue souple.",
  audience: "public",
  state: "open",
  full: false,
  placesLeft: 4,
};

const publicFields = {
  id: z.string(),
  typeId: z.string(),
  typeName: z.string(),
  typeDescription: z.string(),
  place: z.string(),
  startsAt: instantSchema,
  endsAt: instantSchema,
  capacity: z.int(),
  trainers: z.string(),
  priceCents: z.int(),
  description: z.string(),
  audience: z.enum(audiences),
  state: z.enum(sessionStates),
  full: z.boolean().openapi({ description: "Whoever registers now goes to the waiting list." }),
  placesLeft: z.int(),
};

export const publicSessionSchema = z
  .object(publicFields)
  .openapi("PublicTrainingSession", { example: publicExample });
export const sessionSchema = z
  .object({
    ...publicFields,
    taken: z.int(),
    waiting: z.int(),
    publishedAt: instantSchema.nullable(),
    cancelReason: z.string().nullable(),
    version: z.int(),
  })
  .openapi("TrainingSession", {
    example: {
      ...publicExample,
      taken: 6,
      waiting: 0,
      publishedAt: "2026-11-21T20:00:00.000Z",
      cancelReason: null,
      version: 2,
    },
  });

export const traineeSchema = z
  .object({
    id: z.string(),
    rank: z.int(),
    lastName: z.string(),
    firstName: z.string(),
    email: z.string(),
    phone: z.string(),
    birthDate: z.string(),
    city: z.string(),
    note: z.string(),
    state: z.enum(registrationStates),
    registeredAt: instantSchema,
    offerExpiresAt: instantSchema.nullable(),
    attendance: z.enum(attendances).nullable(),
    lastMail: z
      .enum(mailStates)
      .nullable()
      .openapi({ description: "What became of the last mail to this address." }),
    version: z.int(),
  })
  .openapi("Trainee", {
    example: {
      id: "reg_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
      rank: 1,
      lastName: "Martin",
      firstName: "Zoé",
      email: "zoe@exemple.fr",
      phone: "+33612345678",
      birthDate: "1990-11-21",
      city: "Toulon",
      note: "",
      state: "registered",
      registeredAt: "2026-11-21T20:00:00.000Z",
      offerExpiresAt: null,
      attendance: null,
      lastMail: "sent",
      version: 1,
    },
  });

export const changedSchema = z.object({ id: z.string(), version: z.int() }).openapi("ChangedTraining", {
  example: { id: "tse_01JD6Q6V0G5N3T8Z2K4W7Y9ABC", version: 2 },
});

type Session = SessionRow & { state: SessionState; full: boolean };

export const presentPublic = (session: Session) => ({
  id: session.id,
  typeId: session.typeId,
  typeName: session.typeName,
  typeDescription: session.typeDescription,
  place: session.place,
  startsAt: toWire(session.startsAt),
  endsAt: toWire(session.endsAt),
  capacity: session.capacity,
  trainers: session.trainers,
  priceCents: session.priceCents,
  description: session.description,
  audience: session.audience,
  state: session.state,
  full: session.full,
  placesLeft: session.full ? 0 : session.capacity - session.taken,
});

export const presentSession = (session: Session) => ({
  ...presentPublic(session),
  taken: session.taken,
  waiting: session.waiting,
  publishedAt: toWireOrNull(session.publishedAt),
  cancelReason: session.cancelReason,
  version: session.version,
});

type Type = Omit<TypeRow, "organisationId" | "createdAt">;

export const presentType = ({ id, name, description, archivedAt, version }: Type) => ({
  id,
  name,
  description,
  archivedAt: toWireOrNull(archivedAt),
  version,
});

type Registration = ListedTrainee & { state: RegistrationState };

export const presentTrainee = (row: Registration) => ({
  id: row.id,
  rank: row.rank,
  lastName: row.lastName,
  firstName: row.firstName,
  email: row.email,
  phone: row.phone,
  birthDate: row.birthDate,
  city: row.city,
  note: row.note,
  state: row.state,
  registeredAt: toWire(row.registeredAt),
  offerExpiresAt: toWireOrNull(row.offerExpiresAt),
  attendance: row.attendance,
  lastMail: row.lastMail,
  version: row.version,
});
