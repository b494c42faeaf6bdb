import { z } from "zod";

import { id } from "#domain/input";
import { invalid } from "#domain/refusals";
import { action } from "#actions/action";
import { tagSteps } from "#actions/dossiers/annotations";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { tagsOf } from "#db/dossiers/notes";
import { dossierById } from "#db/dossiers/queries";
import { many, one } from "#db/statement";

const tagIds = z.array(id("tag")).max(20);

/** Puts tags on a dossier and takes others off. */
export const tagDossier = action({
  name: "dossiers.tag",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject({ dossierId: id("dos"), add: tagIds.default([]), remove: tagIds.default([]) }),
  refuses: ["not_found", "too_many_tags", "conflict"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    known: many(tagsOf(scope)),
  }),
  run({ tenant }, { dossierId, add, remove }, { dossier: found, known }) {
    const dossier = staffDossier(found);
    const unknown = add.findIndex((tagId) => !known.some((tag) => tag.id === tagId));
    if (unknown >= 0) throw invalid({ pointer: `/add/${unknown}`, code: "unknown_reference" });
    const { tags, steps } = tagSteps(tenant, dossier, { add, remove });
    if (steps.length === 0) return { result: { id: dossierId, tags } };
    return {
      result: { id: dossierId, tags },
      change: { steps, audit: { subject: dossierId, details: { add, remove } } },
    };
  },
});
