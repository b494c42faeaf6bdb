import { z } from "zod";

import { proposeConflicts as propose } from "#domain/evaluations/conflicts";
import { isCertain } from "#domain/evaluations/conflict-reasons";
import { keepsApart } from "#domain/evaluations/evaluation-states";
import { keyOfPair as keyOf } from "#domain/evaluations/pairs-apart";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { partiesOf } from "#actions/evaluations/parties";
import { present } from "#actions/evaluations/staff";
import { sessionById } from "#db/evaluations/sessions";
import { aroundSpread } from "#db/evaluations/conflict-data";
import { one } from "#db/statement";

/** At most this many are shown at a time: those that were judged leave the list. */
const shown = 100;

/** Pairs that the data says should perhaps be kept apart, surest first: people decide. */
export const proposeConflicts = action({
  name: "evaluations.propose-conflicts",
  requires: "evaluations.manage",
  access: "read_work",
  input: z.strictObject({ sessionId: id("evs") }),
  refuses: ["not_found"],
  reads: (scope, { sessionId }) => ({
    session: one(sessionById(scope, sessionId)),
    ...aroundSpread(scope, sessionId),
  }),
  async run({ tenant }, { sessionId }, read) {
    present(read.session);
    const parties = await partiesOf(tenant, sessionId, read);
    const settled = new Set([
      ...read.ignored.map(keyOf),
      ...read.pairs.filter(({ state }) => keepsApart(state)).map(keyOf),
    ]);
    const given = new Map(read.pairs.map((pair) => [keyOf(pair), pair.state]));
    const names = new Map(read.evaluators.map((one) => [one.id, one.name]));
    const applicants = new Map(read.applicants.map((one) => [one.id, one]));
    const found = propose(parties.evaluators, parties.dossiers).filter((pair) => !settled.has(keyOf(pair)));
    const data = found
      .map((pair) => ({
        ...pair,
        certain: pair.reasons.some(isCertain),
        evaluatorName: names.get(pair.evaluatorId) ?? "",
        number: applicants.get(pair.dossierId)?.number ?? "",
        applicantName: applicants.get(pair.dossierId)?.name ?? "",
        state: given.get(keyOf(pair)) ?? null,
      }))
      .sort((a, b) => Number(b.certain) - Number(a.certain));
    return { result: { data: data.slice(0, shown), total: data.length } };
  },
});
