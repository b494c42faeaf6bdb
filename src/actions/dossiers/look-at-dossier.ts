import { eq, lt } from "drizzle-orm";
import { z } from "zod";

import { presentSince } from "#domain/dossiers/presence";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { presentOn } from "#db/dossiers/notes";
import { dossierPresence } from "#db/dossiers/notes-schema";
import { dossierById } from "#db/dossiers/queries";
import { many, one } from "#db/statement";

/**
 * Says that one has a dossier open, and which question one is editing; answers who else has, and the version that it
 * is at, so that a screen knows that it changed. It locks nothing.
 */
export const lookAtDossier = action({
  name: "dossiers.look-at",
  requires: "dossiers.read",
  access: "write",
  input: z.strictObject({ dossierId: id("dos"), fieldId: z.string().max(44).nullable().default(null) }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }, now) => ({
    dossier: one(dossierById(scope, dossierId)),
    present: many(presentOn(scope, dossierId, presentSince(now))),
  }),
  run({ tenant, actor, now }, { dossierId, fieldId }, { dossier: found, present }) {
    const dossier = staffDossier(found);
    const me = actor.kind === "person" ? actor.person.id : null;
    const result = {
      version: dossier.version,
      present: present.filter(({ personId }) => personId !== me),
    };
    if (me === null) return { result };
    const seen = { dossierId, personId: me, seenAt: now, fieldId };
    return {
      result,
      change: {
        steps: [
          tenant.remove(dossierPresence, lt(dossierPresence.seenAt, presentSince(now))),
          tenant.remove(
            dossierPresence,
            eq(dossierPresence.dossierId, dossierId),
            eq(dossierPresence.personId, me),
          ),
          tenant.insert(dossierPresence, seen),
        ],
        audit: "none",
      },
    };
  },
});
