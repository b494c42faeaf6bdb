import { z } from "@hono/zod-openapi";

import { dossierStates } from "#domain/dossiers/states";
import { listShelf } from "#actions/dossiers/list-shelf";
import {
  archiveDossier,
  keepDossier,
  restoreDossier,
  trashDossier,
  unarchiveDossier,
} from "#actions/dossiers/shelve-dossier";
import { dossierId } from "#routes/dossiers/examples";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";
import { pageOf } from "#routes/programmes/schemas";

const dated = instantSchema.nullable();
const schema = z
  .object({ id: z.string(), archivedAt: dated, trashedAt: dated, purgeAt: dated, keepUntil: dated })
  .openapi("ShelvedDossier");
const example = { id: dossierId, archivedAt: null, trashedAt: null, purgeAt: null, keepUntil: null };
const contract = {
  method: "post",
  capability: "dossiers",
  answer: { status: 200, schema, example },
} as const;

type Shelved = {
  id: string;
  archivedAt: number | null;
  trashedAt: number | null;
  purgeAt: number | null;
  keepUntil: number | null;
};
const present = ({ id, ...dates }: Shelved) => ({
  id,
  archivedAt: toWireOrNull(dates.archivedAt),
  trashedAt: toWireOrNull(dates.trashedAt),
  purgeAt: toWireOrNull(dates.purgeAt),
  keepUntil: toWireOrNull(dates.keepUntil),
});

const path = "/organisations/{organisation}/dossiers/{dossierId}";

export const archiveDossierEndpoint = endpoint(archiveDossier, {
  ...contract,
  path: `${path}/archive`,
  summary: "Archive a dossier",
  description: "Decided or withdrawn, it leaves the lists and stays as it is.",
  present,
});
export const unarchiveDossierEndpoint = endpoint(unarchiveDossier, {
  ...contract,
  path: `${path}/unarchive`,
  summary: "Take a dossier out of the archive",
  description: "It is back in the lists.",
  present,
});
export const trashDossierEndpoint = endpoint(trashDossier, {
  ...contract,
  path: `${path}/trash`,
  summary: "Put a dossier in the bin",
  description: "Restorable for 30 days, then destroyed for ever with its documents.",
  present,
});
export const restoreDossierEndpoint = endpoint(restoreDossier, {
  ...contract,
  path: `${path}/restore`,
  summary: "Restore a dossier from the bin",
  description: "It is back as it was, and kept for 60 days at least.",
  present,
});
export const keepDossierEndpoint = endpoint(keepDossier, {
  ...contract,
  path: `${path}/keep`,
  summary: "Keep a dossier longer",
  description:
    "One that is decided, withdrawn or back with its applicant: until a date to come, 60 months at most after it was. Retention leaves it alone until then.",
  present,
});

const row = z
  .object({
    id: z.string(),
    at: instantSchema,
    number: z.string().nullable(),
    applicantName: z.string(),
    state: z.enum(dossierStates),
    purgeAt: dated,
    programmeId: z.string(),
    programmeTitle: z.string(),
  })
  .openapi("DossierOnShelf", {
    example: {
      id: dossierId,
      at: "2026-11-21T20:00:00.000Z",
      number: "DOS-2026-000029",
      applicantName: "Élodie Noël",
      state: "refused",
      purgeAt: "2026-12-21T20:00:00.000Z",
      programmeId: "prg_01M7ZV3EG0NT5NNQ9QDNYKEYHA",
      programmeTitle: "Résidences d’artistes 2027",
    },
  });

export const listShelfEndpoint = endpoint(listShelf, {
  method: "get",
  path: "/organisations/{organisation}/shelved-dossiers",
  capability: "dossiers",
  summary: "List archived dossiers, or the bin",
  description: "`shelf` is `archived` or `trashed`; the latest first.",
  answer: { status: 200, schema: pageOf(row).openapi("DossiersOnShelf") },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ at, purgeAt, ...rest }) => ({
      ...rest,
      at: toWire(at),
      purgeAt: toWireOrNull(purgeAt),
    })),
    nextCursor,
  }),
});
