import { z } from "zod";

import { bulkActSchema, bulkLimit, bulkPermission, type BulkAct } from "#domain/dossiers/bulk";
import { id } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { isPermitted } from "#actions/holdings";
import { tagById } from "#db/dossiers/notes";
import { jobs } from "#db/integrations/schema";
import { activeStaff } from "#db/organisations/staff";
import { one } from "#db/statement";

const tagIn = (act: BulkAct): string => (act.kind === "tag" || act.kind === "untag" ? act.tagId : "");
const personIn = (act: BulkAct): string => (act.kind === "assign" ? (act.personId ?? "") : "");

/** Does one thing to many dossiers, 500 at most: a job treats each by itself, and says what became of it. */
export const startBulk = action({
  name: "dossiers.start-bulk",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject({ act: bulkActSchema, dossierIds: z.array(id("dos")).min(1).max(bulkLimit) }),
  refuses: ["not_allowed", "reason_required"],
  reads: (scope, { act }) => ({
    tag: one(tagById(scope, tagIn(act))),
    assignee: one(activeStaff(scope, personIn(act))),
  }),
  run({ tenant, actor, now, newId }, { act, dossierIds }, { tag, assignee }) {
    if (!isPermitted(actor, bulkPermission[act.kind])) throw new Refusal("not_allowed");
    if (tagIn(act) !== "" && !tag) throw invalid({ pointer: "/act/tagId", code: "unknown_reference" });
    if (personIn(act) !== "" && !assignee)
      throw invalid({ pointer: "/act/personId", code: "unknown_reference" });
    const ids = [...new Set(dossierIds)];
    const jobId = newId("job");
    const job = {
      id: jobId,
      kind: "dossiers.bulk" as const,
      parameters: { act, dossierIds: ids },
      createdBy: actorId(actor) ?? "system",
      createdAt: now,
      total: ids.length,
      failures: [],
    };
    return {
      result: { id: jobId, total: ids.length },
      change: {
        steps: [tenant.insert(jobs, job)],
        messages: [{ kind: "jobs.advance", jobId, done: 0 }],
        audit: { subject: jobId, details: { act: act.kind, count: ids.length } },
      },
    };
  },
});

const parameters = z.strictObject({ act: bulkActSchema, dossierIds: z.array(z.string()) });

/** What a job of this kind was asked, as it was kept. */
export const bulkParameters = (kept: unknown) => parameters.parse(kept);
