import { z } from "@hono/zod-openapi";

import { grantExtension, listExtensions, revokeExtension } from "#actions/dossiers/grant-extension";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/programmes/{programmeId}/extensions";
const fields = { email: z.string(), until: instantSchema, reason: z.string(), grantedAt: instantSchema };
const example = {
  email: "elodie.noel@exemple.fr",
  until: "2027-01-12T20:00:00.000Z",
  reason: "Hospitalisation.",
  grantedAt: "2027-01-04T09:00:00.000Z",
};

export const grantExtensionEndpoint = endpoint(grantExtension, {
  method: "post",
  path,
  capability: "dossiers",
  summary: "Give one person more time",
  description: "Their own deadline, begun or not, also once the call has closed. They are told by mail.",
  answer: { status: 200, schema: z.object(fields).openapi("GrantedExtension"), example },
  present: ({ until, grantedAt, ...rest }) => ({
    ...rest,
    until: toWire(until),
    grantedAt: toWire(grantedAt),
  }),
});

export const listExtensionsEndpoint = endpoint(listExtensions, {
  method: "get",
  path,
  capability: "dossiers",
  summary: "List the deadlines given to single people",
  description: "In order of address, with who gave each and why.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(z.object({ ...fields, grantedBy: z.string() })) }).openapi("Extensions"),
    example: { data: [{ ...example, grantedBy: "Camille Lefèvre" }] },
  },
  present: (extensions) => ({
    data: extensions.map(({ until, grantedAt, ...rest }) => ({
      ...rest,
      until: toWire(until),
      grantedAt: toWire(grantedAt),
    })),
  }),
});

export const revokeExtensionEndpoint = endpoint(revokeExtension, {
  method: "post",
  path: `${path}/revoke`,
  capability: "dossiers",
  summary: "Take back the time given to one person",
  description: "Everyone's deadline counts again for them.",
  answer: {
    status: 200,
    schema: z.object({ email: z.string() }).openapi("RevokedExtension"),
    example: { email: example.email },
  },
});
