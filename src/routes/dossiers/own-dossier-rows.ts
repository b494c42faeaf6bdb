import { z } from "@hono/zod-openapi";

import type { DossierState } from "#domain/dossiers/states";
import { presentStatus } from "#routes/dossiers/schemas";
import type { RouteContext } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const ownDossierRowSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  status: z.object({ code: z.string(), label: z.string(), explanation: z.string() }),
  progress: z.int(),
  programmeId: z.string(),
  programmeTitle: z.string(),
  closesAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  submittedAt: instantSchema.nullable(),
  purgeAt: instantSchema.nullable(),
  isBearer: z.boolean(),
});

type Row = {
  state: DossierState;
  closesAt: number | null;
  createdAt: number;
  updatedAt: number;
  submittedAt: number | null;
  purgeAt: number | null;
  isMine: number;
};

/** A dossier in a list of its applicant's own. */
export const presentOwnDossierRow = <R extends Row>(row: R, context: RouteContext) => {
  const { state, closesAt, createdAt, updatedAt, submittedAt, purgeAt, isMine, ...rest } = row;
  return {
    ...rest,
    status: presentStatus(state, context),
    closesAt: toWireOrNull(closesAt),
    createdAt: toWire(createdAt),
    updatedAt: toWire(updatedAt),
    submittedAt: toWireOrNull(submittedAt),
    purgeAt: toWireOrNull(purgeAt),
    isBearer: isMine === 1,
  };
};
