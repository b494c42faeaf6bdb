import { z } from "zod";

import { id } from "#domain/input";
import { invalid } from "#domain/refusals";
import { action } from "#actions/action";
import { assignSteps } from "#actions/dossiers/annotations";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { activeStaff } from "#db/organisations/staff";
import { dossierById } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** Says who of the team looks after a dossier; it locks nothing. */
export const assignDossier = action({
  name: "dossiers.assign",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject({ dossierId: id("dos"), personId: id("per").nullable() }),
  refuses: ["not_found"],
  reads: (scope, { dossierId, personId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    assignee: one(activeStaff(scope, personId ?? "")),
  }),
  run({ tenant }, { dossierId, personId }, { dossier: found, assignee }) {
    const dossier = staffDossier(found);
    if (personId !== null && !assignee) throw invalid({ pointer: "/personId", code: "unknown_reference" });
    const result = { id: dossierId, assigneeId: personId };
    const steps = assignSteps(tenant, dossier, personId);
    if (steps.length === 0) return { result };
    return { result, change: { steps, audit: { subject: dossierId, details: { personId } } } };
  },
});
