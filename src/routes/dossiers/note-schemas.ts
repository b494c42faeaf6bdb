import { z } from "@hono/zod-openapi";

import { decisionVerbs } from "#domain/dossiers/pending-decisions";
import { dossierStates } from "#domain/dossiers/states";
import { tagColours } from "#domain/dossiers/tags";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { dossierId } from "#routes/dossiers/examples";

const tagExample = {
  id: "tag_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  name: "Coup de cœur",
  colour: "green",
  version: 1,
};
export const tagSchema = z
  .object({ id: z.string(), name: z.string(), colour: z.enum(tagColours), version: z.int() })
  .openapi("Tag", { example: tagExample });

const noteExample = {
  id: "not_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
  body: "Budget à vérifier avec la trésorerie.",
  author: "Camille Lefèvre",
  mine: true,
  removable: true,
  createdAt: "2026-11-21T20:00:00.000Z",
  updatedAt: "2026-11-21T20:00:00.000Z",
  version: 1,
};
export const noteSchema = z
  .object({
    id: z.string(),
    body: z.string(),
    author: z.string().nullable(),
    mine: z.boolean().openapi({ description: "Whether who asks wrote it, and may change it." }),
    removable: z
      .boolean()
      .openapi({ description: "Whoever wrote it may remove it, and so may owner and admins." }),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    version: z.int(),
  })
  .openapi("DossierNote", { example: noteExample });

export const commentSchema = z
  .object({ id: z.string(), body: z.string(), author: z.string().nullable(), createdAt: instantSchema })
  .openapi("DossierComment", {
    example: {
      id: "com_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
      body: "Pouvez-vous préciser le calendrier ?",
      author: "Camille Lefèvre",
      createdAt: "2026-11-21T20:00:00.000Z",
    },
  });

export const pendingSchema = z
  .object({
    id: z.string(),
    number: z.string().nullable(),
    applicantName: z.string(),
    programmeId: z.string(),
    programmeTitle: z.string(),
    state: z.enum(dossierStates),
    version: z.int().openapi({ description: "Of the dossier: applying says which was read." }),
    verb: z.enum(decisionVerbs),
    message: z.string().nullable(),
    preparedBy: z.string().nullable(),
    preparedAt: instantSchema,
    mail: z
      .object({ to: z.string(), locale: z.enum(["fr", "en"]), subject: z.string(), text: z.string() })
      .openapi({ description: "What applying it sends, word for word." }),
  })
  .openapi("PendingDecision", {
    example: {
      id: dossierId,
      number: "DOS-2026-000029",
      applicantName: "Élodie Noël",
      programmeId: "prg_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
      programmeTitle: "Résidences d’été",
      state: "under_review",
      version: 4,
      verb: "accept",
      message: null,
      preparedBy: "Camille Lefèvre",
      preparedAt: "2026-11-21T20:00:00.000Z",
      mail: {
        to: "elodie.noel@exemple.fr",
        locale: "fr",
        subject: "Réponse à votre dossier",
        text: "Bonjour…",
      },
    },
  });

type Note = {
  id: string;
  body: string;
  authorId: string;
  authorName: string | null;
  createdAt: number;
  updatedAt: number;
  version: number;
};

export const presentNote = (note: Note, me: string | null, removesAll = false) => ({
  id: note.id,
  body: note.body,
  author: note.authorName,
  mine: note.authorId === me,
  removable: removesAll || note.authorId === me,
  createdAt: toWire(note.createdAt),
  updatedAt: toWire(note.updatedAt),
  version: note.version,
});

type Comment = Pick<Note, "id" | "body" | "authorName" | "createdAt">;

export const presentComment = ({ id, body, authorName, createdAt }: Comment) => ({
  id,
  body,
  author: authorName,
  createdAt: toWire(createdAt),
});
