import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { spreadDossiers } from "#domain/evaluations/auto-spread";
import { isLive, keepsApart } from "#domain/evaluations/evaluation-states";
import { pairsApart } from "#domain/evaluations/pairs-apart";
import { summaryOf } from "#domain/evaluations/spread-summary";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { toldOfAssigned } from "#actions/evaluations/announce-assigned";
import { sameState } from "#actions/evaluations/assign-dossiers";
import { partiesOf } from "#actions/evaluations/parties";
import { mustHaveChanged } from "#db/guards";
import { assign, mustBeThere } from "#db/evaluations/assignments";
import { mustStand } from "#db/evaluations/open-to";
import { evaluationSpreads } from "#db/evaluations/schema";
import { sessionById } from "#db/evaluations/sessions";
import { aroundSpread } from "#db/evaluations/conflict-data";
import { spreadById } from "#db/evaluations/spreads";
import { one, readTogether } from "#db/statement";

/** Spreads the dossiers of a session as `spreadDossiers` (domain) decides, in one commit. */
export const runSpread = action({
  name: "evaluations.run-spread",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ spreadId: id("spr") }),
  reads: (scope, { spreadId }) => ({ spread: one(spreadById(scope, spreadId)) }),
  async run({ tenant, services, now, newId }, { spreadId }, { spread }) {
    if (!spread || spread.finishedAt !== null) return { result: false };
    const { sessionId, perDossier, askedBy } = spread;
    const { read } = await readTogether(services.d1, [], {
      session: one(sessionById(tenant, sessionId)),
      ...aroundSpread(tenant, sessionId),
    });
    const session = read.session?.state === "results_published" ? undefined : read.session;
    const parties = await partiesOf(tenant, sessionId, read);
    const done = spreadDossiers({
      dossierIds: session ? read.applicants.flatMap((one) => (one.standing === 1 ? [one.id] : [])) : [],
      evaluators: read.evaluators.filter(({ declinedAt }) => declinedAt === null),
      perDossier,
      kept: read.pairs.filter(({ state }) => isLive(state)),
      apart: [...read.pairs.filter(({ state }) => keepsApart(state)), ...pairsApart(parties, read.ignored)],
    });
    const pairs = done.added.map((pair) => ({ id: newId("evn"), ...pair }));
    return {
      result: true,
      change: {
        steps: [
          ...(session
            ? [sameState(tenant, session), mustBeThere(tenant, pairs), mustStand(tenant, sessionId, pairs)]
            : []),
          tenant.update(
            evaluationSpreads,
            { finishedAt: now, summary: summaryOf(done) },
            eq(evaluationSpreads.id, spreadId),
            isNull(evaluationSpreads.finishedAt),
          ),
          mustHaveChanged("conflict"),
          ...assign(tenant, sessionId, pairs, { now, actorId: askedBy }),
        ],
        audit: { subject: sessionId, details: { spreadId, added: pairs.length } },
        messages: session ? toldOfAssigned(session, pairs, now) : [],
      },
    };
  },
});
