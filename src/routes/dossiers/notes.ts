import { z } from "@hono/zod-openapi";

import { commentDossier } from "#actions/dossiers/comment-dossier";
import { listComments, listNotes, listOwnComments } from "#actions/dossiers/list-notes";
import { lookAtDossier } from "#actions/dossiers/look-at-dossier";
import { addNote, editNote, removeNote } from "#actions/dossiers/write-note";
import { endpoint } from "#routes/endpoint";
import { commentSchema, noteSchema, presentComment, presentNote } from "#routes/dossiers/note-schemas";

const capability = "dossiers";
const path = "/organisations/{organisation}/dossiers/{dossierId}";
const page = <T extends z.ZodType>(schema: T, name: string) => ({
  status: 200 as const,
  schema: z.object({ data: z.array(schema), nextCursor: z.string().nullable() }).openapi(name),
  example: { data: [], nextCursor: null },
});

export const listNotesEndpoint = endpoint(listNotes, {
  method: "get",
  path: `${path}/notes`,
  capability,
  summary: "List the notes on a dossier",
  description: "What the staff noted for themselves, the latest first. No applicant ever reads them.",
  answer: page(noteSchema, "DossierNotes"),
  present: ({ data, me, removesAll, nextCursor }) => ({
    data: data.map((note) => presentNote(note, me, removesAll)),
    nextCursor,
  }),
});
export const addNoteEndpoint = endpoint(addNote, {
  method: "post",
  path: `${path}/notes`,
  capability,
  summary: "Note something on a dossier",
  description: "For the staff alone: it is in no export and in no answer to the applicant.",
  answer: { status: 201, schema: noteSchema },
  present: (note) => presentNote(note, note.authorId),
});
export const editNoteEndpoint = endpoint(editNote, {
  method: "patch",
  path: `${path}/notes/{noteId}`,
  capability,
  summary: "Change a note",
  description: "Only whoever wrote it.",
  versioned: true,
  answer: { status: 200, schema: noteSchema },
  present: (note) => presentNote(note, note.authorId),
});
export const removeNoteEndpoint = endpoint(removeNote, {
  method: "delete",
  path: `${path}/notes/{noteId}`,
  capability,
  summary: "Remove a note",
  description: "Whoever wrote it, owner and admins.",
  versioned: true,
  answer: { status: 204 },
});
export const listCommentsEndpoint = endpoint(listComments, {
  method: "get",
  path: `${path}/comments`,
  capability,
  summary: "List what was written to the applicant",
  description: "The latest first.",
  answer: page(commentSchema, "DossierComments"),
  present: ({ data, nextCursor }) => ({ data: data.map(presentComment), nextCursor }),
});
export const commentDossierEndpoint = endpoint(commentDossier, {
  method: "post",
  path: `${path}/comments`,
  capability,
  summary: "Write to the applicant",
  description: "They read it on their dossier, and are told by mail.",
  answer: { status: 201, schema: commentSchema },
  present: presentComment,
});
export const listOwnCommentsEndpoint = endpoint(listOwnComments, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/comments",
  capability,
  summary: "List what the organisation wrote about one’s dossier",
  description: "The latest first.",
  answer: page(commentSchema, "OwnDossierComments"),
  present: ({ data, nextCursor }) => ({ data: data.map(presentComment), nextCursor }),
});
export const lookAtDossierEndpoint = endpoint(lookAtDossier, {
  method: "post",
  path: `${path}/presence`,
  capability,
  summary: "Say that one looks at a dossier",
  description:
    "To be said again every 20 seconds. Answers who else has it open, the question they are editing, and the version of the dossier.",
  answer: {
    status: 200,
    schema: z
      .object({
        version: z.int(),
        present: z.array(
          z.object({ personId: z.string(), name: z.string(), fieldId: z.string().nullable() }),
        ),
      })
      .openapi("DossierPresence"),
    example: { version: 4, present: [] },
  },
});
