import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { staffDossier } from "#actions/dossiers/staff-dossier";
import { holdersOf } from "#actions/holdings";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { commentsOf, notesOf } from "#db/dossiers/notes";
import { dossierById, ownDossier } from "#db/dossiers/queries";
import { many, one } from "#db/statement";
import { Refusal } from "#domain/refusals";

const input = z.strictObject({ dossierId: id("dos"), ...pageFields });

/** What the staff noted on a dossier for themselves, the latest first. */
export const listNotes = action({
  name: "dossiers.list-notes",
  requires: "dossiers.read",
  access: "read_work",
  input,
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, asked) => ({
    dossier: one(dossierById(scope, asked.dossierId)),
    notes: many(notesOf(scope, asked.dossierId, textAt(asked), pageSize(asked))),
  }),
  async run(context, asked, { dossier, notes }) {
    staffDossier(dossier);
    const list = `dossiers.list-notes:${context.organisation.id}`;
    const page = await pageOf(context, list, asked, notes, ({ id: last }) => [last]);
    const holders = holdersOf(context.actor);
    const removesAll = holders.has("owner") || holders.has("admin");
    return { result: { ...page, me: actorId(context.actor), removesAll } };
  },
});

/** What was written to the applicant, the latest first. */
export const listComments = action({
  name: "dossiers.list-comments",
  requires: "dossiers.read",
  access: "read_work",
  input,
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, asked) => ({
    dossier: one(dossierById(scope, asked.dossierId)),
    comments: many(commentsOf(scope, asked.dossierId, textAt(asked), pageSize(asked))),
  }),
  async run(context, asked, { dossier, comments }) {
    staffDossier(dossier);
    const list = `dossiers.list-comments:${context.organisation.id}`;
    return { result: await pageOf(context, list, asked, comments, ({ id: last }) => [last]) };
  },
});

/** The same, as the applicant reads it on their own dossier. */
export const listOwnComments = action({
  name: "dossiers.list-own-comments",
  requires: "dossiers.fill",
  access: "own_data_read",
  input,
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, asked) => ({
    dossier: one(ownDossier(scope, asked.dossierId)),
    comments: many(commentsOf(scope, asked.dossierId, textAt(asked), pageSize(asked))),
  }),
  async run(context, asked, { dossier, comments }) {
    if (!dossier) throw new Refusal("not_found");
    const list = `dossiers.list-own-comments:${context.organisation.id}`;
    return { result: await pageOf(context, list, asked, comments, ({ id: last }) => [last]) };
  },
});
