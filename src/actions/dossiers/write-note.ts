import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, longText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { holdersOf } from "#actions/holdings";
import { noteById } from "#db/dossiers/notes";
import { dossierNotes } from "#db/dossiers/notes-schema";
import { dossierById } from "#db/dossiers/queries";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

const body = longText(5000, 1);

/** Notes something on a dossier for the staff alone. */
export const addNote = action({
  name: "dossiers.add-note",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject({ dossierId: id("dos"), body }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({ dossier: one(dossierById(scope, dossierId)) }),
  run({ tenant, actor, now, newId }, { dossierId, body: text }, { dossier }) {
    staffDossier(dossier);
    const note = {
      id: newId("not"),
      dossierId,
      body: text,
      authorId: actorId(actor) ?? "system",
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    return {
      result: { ...note, authorName: actor.kind === "person" ? actor.person.name : null },
      change: {
        steps: [tenant.insert(dossierNotes, note)],
        audit: { subject: dossierId, details: { noteId: note.id } },
      },
    };
  },
});

type Note = typeof dossierNotes.$inferSelect;

/** What somebody noted stays as they wrote it: only they change it. @throws Refusal not_found, not_allowed. */
function ownNote({ actor }: Pick<ActionContext, "actor">, note: Note | undefined): Note {
  if (!note) throw new Refusal("not_found");
  if (note.authorId !== actorId(actor)) throw new Refusal("not_allowed");
  return note;
}

const ofNote = { dossierId: id("dos"), noteId: id("not"), version: wholeNumber(1, 1e9) };

export const editNote = action({
  name: "dossiers.edit-note",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject({ ...ofNote, body }),
  refuses: ["not_found", "not_allowed", "stale_version"],
  reads: (scope, { dossierId, noteId }) => ({ note: one(noteById(scope, dossierId, noteId)) }),
  run(context, { noteId, version, body: text }, { note: found }) {
    const { tenant, actor, now } = context;
    const note = ownNote(context, found);
    const values = { body: text, updatedAt: now, version: version + 1 };
    return {
      result: { ...note, ...values, authorName: actor.kind === "person" ? actor.person.name : null },
      change: {
        steps: [
          tenant.update(dossierNotes, values, eq(dossierNotes.id, noteId), eq(dossierNotes.version, version)),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: note.dossierId, details: { noteId } },
      },
    };
  },
});

/** Its author removes a note; so do owner and admins. */
export const removeNote = action({
  name: "dossiers.remove-note",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject(ofNote),
  refuses: ["not_found", "not_allowed", "stale_version"],
  reads: (scope, { dossierId, noteId }) => ({ note: one(noteById(scope, dossierId, noteId)) }),
  run(context, { noteId, version }, { note: found }) {
    const holders = holdersOf(context.actor);
    const note = holders.has("owner") || holders.has("admin") ? found : ownNote(context, found);
    if (!note) throw new Refusal("not_found");
    return {
      result: { id: noteId },
      change: {
        steps: [
          context.tenant.remove(dossierNotes, eq(dossierNotes.id, noteId), eq(dossierNotes.version, version)),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: note.dossierId, details: { noteId } },
      },
    };
  },
});
