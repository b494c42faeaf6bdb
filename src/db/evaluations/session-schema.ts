import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { flag, instant, json, version } from "#db/columns";
import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { organisationId } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import type { Blinding } from "#domain/evaluations/blinding";
import type { Grid } from "#domain/evaluations/criteria";
import type { Phase } from "#domain/evaluations/phases";
import type { Publication } from "#domain/evaluations/publication";
import type { Average } from "#domain/evaluations/ranking";
import type { SessionState, SessionVerb } from "#domain/evaluations/session-states";

/** A session of evaluations on one programme. `state` is where its last move led; the moves stay the source. */
export const evaluationSessions = sqliteTable(
  "evaluation_sessions",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    programmeId: text().notNull(),
    title: text().notNull(),
    instructions: text().notNull(),
    grid: json<Grid>().notNull(),
    phases: json<Phase[]>().notNull(),
    blinding: json<Blinding>().notNull(),
    /** Evaluations wanted for each dossier. */
    perDossier: integer().notNull(),
    average: text().$type<Average>().notNull(),
    /** Hundredths of a percent between the kindest and the hardest from which evaluators disagree. */
    disagreement: integer().notNull(),
    state: text().$type<SessionState>().notNull(),
    dossierCount: integer().notNull().default(0),
    /** The first evaluation ever finalised: the grid is frozen from then on. */
    firstFinalAt: instant(),
    /** Bumped whenever a score comes, changes or goes; ranks are behind while it is ahead of `rankedVersion`. */
    scoresVersion: integer().notNull().default(0),
    rankedVersion: integer().notNull().default(0),
    rankedAt: instant(),
    /** When a reminder falls due next. */
    remindAt: instant(),
    /** Evaluators could not be told of what they owe (is-calling.ts): they are when they can do it again. */
    untold: flag().notNull().default(false),
    publication: json<Publication>(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("evaluation_sessions_recent").on(t.organisationId, t.createdAt, t.id),
    index("evaluation_sessions_by_programme").on(t.organisationId, t.programmeId, t.createdAt, t.id),
    index("evaluation_sessions_to_rank")
      .on(t.scoresVersion)
      .where(sql`${t.scoresVersion} > ${t.rankedVersion}`),
    index("evaluation_sessions_to_remind")
      .on(t.remindAt)
      .where(sql`${t.remindAt} is not null and ${t.state} = 'open'`),
    foreignKey({
      columns: [t.organisationId, t.programmeId],
      foreignColumns: [programmes.organisationId, programmes.id],
    }),
  ],
);

export const evaluationSessionMoves = sqliteTable(
  "evaluation_session_moves",
  {
    organisationId: organisationId(),
    sessionId: text().notNull(),
    position: integer().notNull(),
    verb: text().$type<SessionVerb>().notNull(),
    at: instant().notNull(),
    actorId: text().notNull(),
    reason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.sessionId, t.position] }),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [evaluationSessions.organisationId, evaluationSessions.id],
    }),
  ],
);

const count = () => integer().notNull().default(0);

/**
 * Somebody invited to evaluate. Their evaluations point here, never at a person: scores outlive an account that
 * goes. `personId` is whoever proved the mailbox that was invited.
 */
export const sessionEvaluators = sqliteTable(
  "session_evaluators",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    sessionId: text().notNull(),
    email: text().notNull(),
    name: text().notNull(),
    personId: text().references(() => people.id, { onDelete: "set null" }),
    /** Dossiers at most, those they have included; none when absent. */
    maximum: integer(),
    /** Of the body they work for, when it is known: what it bears may be in conflict with them. */
    siren: text(),
    invitedBy: text().notNull(),
    invitedAt: instant().notNull(),
    lastSentAt: instant().notNull(),
    sendCount: integer().notNull().default(1),
    acceptedAt: instant(),
    declinedAt: instant(),
    /** What they said when they declined or left. */
    declinedReason: text(),
    removedAt: instant(),
    remindedAt: instant(),
    /** Their evaluations by state (figures.ts), so that a follow-up reads one row an evaluator. */
    notStarted: count(),
    drafts: count(),
    finals: count(),
    departed: count(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("session_evaluators_email").on(t.organisationId, t.sessionId, t.email),
    // A person stands once in a session, whatever addresses they were invited at.
    uniqueIndex("session_evaluators_person")
      .on(t.organisationId, t.sessionId, t.personId)
      .where(sql`${t.personId} is not null`),
    // The sessions of one person: joined, or invited at an address.
    index("session_evaluators_by_email").on(t.email, t.organisationId),
    index("session_evaluators_by_person").on(t.personId, t.organisationId),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [evaluationSessions.organisationId, evaluationSessions.id],
    }),
  ],
);

/**
 * A dossier in a session, with the figures of its final evaluations (figures.ts writes them in the batch that changes
 * a score) and its places in both rankings (written by the message that follows).
 */
export const sessionDossiers = sqliteTable(
  "session_dossiers",
  {
    organisationId: organisationId(),
    sessionId: text().notNull(),
    dossierId: text().notNull(),
    number: text().notNull(),
    addedAt: instant().notNull(),
    /** Evaluations owed or given, then those given. */
    live: count(),
    finals: count(),
    mean: integer(),
    median: integer(),
    spread: integer(),
    lowest: integer(),
    highest: integer(),
    disagrees: flag().notNull().default(false),
    rank: integer(),
    correctedMean: integer(),
    correctedMedian: integer(),
    correctedRank: integer(),
    /** Ranks for lists, the best first or the last first: what has none comes last in both. */
    place: integer().generatedAlwaysAs(sql`case when rank is null then 1000000000 else rank end`),
    correctedPlace: integer().generatedAlwaysAs(
      sql`case when corrected_rank is null then 1000000000 else corrected_rank end`,
    ),
    placeFromLast: integer().generatedAlwaysAs(sql`case when rank is null then 0 else rank end`),
    correctedPlaceFromLast: integer().generatedAlwaysAs(
      sql`case when corrected_rank is null then 0 else corrected_rank end`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.sessionId, t.dossierId] }),
    index("session_dossiers_by_number").on(t.organisationId, t.sessionId, t.number),
    index("session_dossiers_by_place").on(t.organisationId, t.sessionId, t.place, t.number),
    index("session_dossiers_by_corrected_place").on(
      t.organisationId,
      t.sessionId,
      t.correctedPlace,
      t.number,
    ),
    index("session_dossiers_by_place_from_last").on(t.organisationId, t.sessionId, t.placeFromLast, t.number),
    index("session_dossiers_by_corrected_place_from_last").on(
      t.organisationId,
      t.sessionId,
      t.correctedPlaceFromLast,
      t.number,
    ),
    index("session_dossiers_by_live").on(t.organisationId, t.sessionId, t.live, t.number),
    index("session_dossiers_disagreeing")
      .on(t.organisationId, t.sessionId, t.place, t.number)
      .where(sql`${t.disagrees} = 1`),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [evaluationSessions.organisationId, evaluationSessions.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.dossierId],
      foreignColumns: [dossiers.organisationId, dossiers.id],
    }),
  ],
);
