import { z } from "@hono/zod-openapi";

import { createEntity, editEntity, listEntities } from "#actions/invitations/entities";
import { endpoint } from "#routes/endpoint";
import { ids } from "#routes/invitations/examples";
import { instantSchema, toWireOrNull } from "#routes/organisations/schemas";

const capability = "invitations";
const organisation = "/organisations/{organisation}";

const entityFields = {
  id: z.string(),
  name: z.string(),
  archivedAt: instantSchema.nullable(),
  version: z.int(),
};
const entitySchema = z.object(entityFields).openapi("IssuingEntity");
const entityExample = { id: ids.entity, name: "Direction des achats", archivedAt: null, version: 1 };
type Entity = { id: string; name: string; archivedAt: number | null; version: number };
const presentEntity = ({ id, name, archivedAt, version }: Entity) => ({
  id,
  name,
  archivedAt: toWireOrNull(archivedAt),
  version,
});

export const listEntitiesEndpoint = endpoint(listEntities, {
  method: "get",
  path: `${organisation}/issuing-entities`,
  capability,
  summary: "List the issuing entities",
  description: "The units that send invitations, with who works in each.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(
          z.object({
            ...entityFields,
            staff: z.array(z.object({ membershipId: z.string(), name: z.string() })),
          }),
        ),
      })
      .openapi("IssuingEntities"),
    example: { data: [{ ...entityExample, staff: [] }] },
  },
  present: ({ data }) => ({
    data: data.map((entity) => ({
      ...presentEntity(entity),
      staff: entity.staff.map(({ membershipId, name }) => ({ membershipId, name })),
    })),
  }),
});

export const createEntityEndpoint = endpoint(createEntity, {
  method: "post",
  path: `${organisation}/issuing-entities`,
  capability,
  summary: "Create an issuing entity",
  description: "A unit of the organisation in whose name invitations are sent.",
  answer: { status: 201, schema: entitySchema, example: entityExample },
  present: presentEntity,
});

export const editEntityEndpoint = endpoint(editEntity, {
  method: "patch",
  path: `${organisation}/issuing-entities/{entityId}`,
  capability,
  summary: "Edit an issuing entity",
  description: "Renames it, archives it, or says who works in it. `If-Match` names the version you saw.",
  versioned: true,
  answer: { status: 200, schema: entitySchema, example: entityExample },
  present: presentEntity,
});
