import { eq, lte } from "drizzle-orm";
import { z } from "zod";

import { rankDossiers } from "#domain/evaluations/ranking";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { refreshDisagreements, writeRanks } from "#db/evaluations/figures";
import { dossierIdsOf, scoresOf } from "#db/evaluations/results";
import { evaluationSessions } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { mustHaveChanged } from "#db/guards";
import { many, one } from "#db/statement";

/** Makes both rankings of a session again, from the scores as they are now, never over later ones. Another change brings another message. */
export const rankSession = action({
  name: "evaluations.rank",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ sessionId: id("evs") }),
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    dossiers: many(dossierIdsOf(scope, sessionId)),
    scores: many(scoresOf(scope, sessionId)),
  }),
  run({ tenant, now }, { sessionId }, { session, dossiers, scores }) {
    if (!session) return { result: false };
    const { scoresVersion, average, disagreement } = session;
    const given = scores.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]));
    const ids = dossiers.map((one) => one.id);
    const fallen = new Set(dossiers.filter((one) => one.standing === 0).map((one) => one.id));
    const ranks = rankDossiers(ids, given, { average, disagreement, fallen }).map((one) => ({
      dossierId: one.dossierId,
      rank: one.rank,
      correctedRank: one.correctedRank,
      correctedMean: one.corrected?.mean ?? null,
      correctedMedian: one.corrected?.median ?? null,
    }));
    return {
      result: true,
      change: {
        steps: [
          writeRanks(tenant, sessionId, ranks),
          refreshDisagreements(tenant, sessionId, ids),
          tenant.update(
            evaluationSessions,
            { rankedVersion: scoresVersion, rankedAt: now },
            eq(evaluationSessions.id, sessionId),
            lte(evaluationSessions.rankedVersion, scoresVersion),
          ),
          mustHaveChanged("conflict"),
        ],
        audit: "none",
      },
    };
  },
});
