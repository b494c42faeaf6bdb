import { z } from "@hono/zod-openapi";

import { assignDossier } from "#actions/dossiers/assign-dossier";
import { createTag } from "#actions/dossiers/create-tag";
import { editTag, removeTag } from "#actions/dossiers/edit-tag";
import { listTags } from "#actions/dossiers/list-tags";
import { tagDossier } from "#actions/dossiers/tag-dossier";
import { endpoint } from "#routes/endpoint";
import { dossierId } from "#routes/dossiers/examples";
import { tagSchema } from "#routes/dossiers/note-schemas";

const capability = "dossiers";
const path = "/organisations/{organisation}/tags";

export const listTagsEndpoint = endpoint(listTags, {
  method: "get",
  path,
  capability,
  summary: "List tags",
  description: "The tags of the organisation, by name.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(tagSchema) }).openapi("Tags"),
    example: { data: [] },
  },
  present: (data) => ({ data }),
});
export const createTagEndpoint = endpoint(createTag, {
  method: "post",
  path,
  capability,
  summary: "Create a tag",
  description:
    "The whole team can put it on dossiers. Two names that differ by case or accents only are one.",
  answer: { status: 201, schema: tagSchema },
});
export const editTagEndpoint = endpoint(editTag, {
  method: "patch",
  path: `${path}/{tagId}`,
  capability,
  summary: "Rename or recolour a tag",
  description: "Wherever it is.",
  versioned: true,
  answer: { status: 200, schema: tagSchema },
});
export const removeTagEndpoint = endpoint(removeTag, {
  method: "delete",
  path: `${path}/{tagId}`,
  capability,
  summary: "Remove a tag",
  description: "It is no longer shown on any dossier.",
  versioned: true,
  answer: { status: 204 },
});

const ofDossier = "/organisations/{organisation}/dossiers/{dossierId}";

export const tagDossierEndpoint = endpoint(tagDossier, {
  method: "post",
  path: `${ofDossier}/tags`,
  capability,
  summary: "Tag a dossier",
  description: "Puts tags on and takes others off.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), tags: z.array(z.string()) }).openapi("TaggedDossier"),
    example: { id: dossierId, tags: [] },
  },
});
export const assignDossierEndpoint = endpoint(assignDossier, {
  method: "put",
  path: `${ofDossier}/assignee`,
  capability,
  summary: "Say who looks after a dossier",
  description: "Somebody of the team, or nobody. It locks nothing.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), assigneeId: z.string().nullable() }).openapi("AssignedDossier"),
    example: { id: dossierId, assigneeId: null },
  },
});
