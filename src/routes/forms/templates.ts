import { z } from "@hono/zod-openapi";

import { listTemplates, removeTemplate, saveTemplate, seeTemplate } from "#actions/forms/templates";
import { formDefinitionSchema } from "#domain/forms/definition";
import { endpoint } from "#routes/endpoint";
import { definitionExample } from "#routes/programmes/examples";
import { instantSchema, toWireOrNull } from "#routes/organisations/schemas";

const templateSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    createdAt: instantSchema.nullable().openapi({ description: "Null for one that the platform offers." }),
    createdBy: z.string().nullable(),
  })
  .openapi("FormTemplate");

const example = {
  id: "tpl_01KZ7H3V9M4Q8T2X6B5C1D0E7F",
  name: "Appel à projets de quartier",
  description: "",
  createdAt: "2026-11-21T20:00:00.000Z",
  createdBy: "Camille Lefèvre",
};

type Template = {
  id: string;
  name: string;
  description: string;
  createdAt: number | null;
  createdBy: string | null;
};
const present = ({ createdAt, ...template }: Template) => ({
  ...template,
  createdAt: toWireOrNull(createdAt),
});

const capability = "forms";
const path = "/organisations/{organisation}/form-templates";

export const listTemplatesEndpoint = endpoint(listTemplates, {
  method: "get",
  path,
  capability,
  summary: "List the forms to start from",
  description: "Those that the organisation keeps, then those that the platform offers, in its language.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(templateSchema) }).openapi("FormTemplates"),
    example: { data: [example] },
  },
  present: (templates) => ({ data: templates.map(present) }),
});

export const seeTemplateEndpoint = endpoint(seeTemplate, {
  method: "get",
  path: `${path}/{templateId}`,
  capability,
  summary: "See a form to start from",
  description: "Its steps and questions.",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        name: z.string(),
        definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
      })
      .openapi("WholeFormTemplate"),
    example: { id: example.id, name: example.name, definition: definitionExample },
  },
});

export const saveTemplateEndpoint = endpoint(saveTemplate, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/form/save-as-template",
  capability,
  summary: "Keep a form to start others from",
  description: "A copy of the form being written: no programme changes it. 100 at most.",
  answer: { status: 201, schema: templateSchema, example },
  present,
});

export const removeTemplateEndpoint = endpoint(removeTemplate, {
  method: "delete",
  path: `${path}/{templateId}`,
  capability,
  summary: "Remove a form to start from",
  description: "What was started from it stays as it is.",
  answer: { status: 204 },
});
