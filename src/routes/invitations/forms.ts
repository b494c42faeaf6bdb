import { z } from "@hono/zod-openapi";

import type { FormView } from "#actions/invitations/form-view";
import { createForm, editForm, listForms, seeForm } from "#actions/invitations/forms";
import { publishForm } from "#actions/invitations/publish-form";
import { saveForm } from "#actions/invitations/save-form";
import { formDefinitionSchema } from "#domain/forms/definition";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { operatorsSchema, presentOperators, errorsSchema, presentErrors } from "#routes/forms/schemas";
import { formExample, ids } from "#routes/invitations/examples";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const capability = "invitations";
const organisation = "/organisations/{organisation}";

const formFields = {
  id: z.string(),
  title: z.string(),
  validityMonths: z.int(),
  documentValidity: z.record(z.string(), z.int()),
  archivedAt: instantSchema.nullable(),
};
const formSchema = z
  .object({
    ...formFields,
    publishedNumber: z.int().nullable(),
    hasChangesToPublish: z.boolean(),
    version: z.int(),
    formVersion: z.int(),
    formUpdatedAt: instantSchema,
    errors: errorsSchema,
    definition: z.clone(formDefinitionSchema).openapi("FormDefinition"),
    operators: operatorsSchema,
  })
  .openapi("PrequalificationForm", {
    description: "`version` is that of the settings, `formVersion` that of the questions.",
    example: formExample,
  });

const presentForm = (form: FormView, context: RouteContext) => ({
  id: form.id,
  title: form.title,
  validityMonths: form.validityMonths,
  documentValidity: form.documentValidity,
  archivedAt: toWireOrNull(form.archivedAt),
  publishedNumber: form.revisionNumber,
  hasChangesToPublish: form.hasChangesToPublish,
  version: form.version,
  formVersion: form.formVersion,
  formUpdatedAt: toWire(form.formUpdatedAt),
  errors: presentErrors(form.errors, context.get("locale")),
  definition: form.definition,
  operators: presentOperators(),
});
const formAnswer = { status: 200 as const, schema: formSchema };
const forms = `${organisation}/prequalification-forms`;

export const listFormsEndpoint = endpoint(listForms, {
  method: "get",
  path: forms,
  capability,
  summary: "List the pre-qualification forms",
  description: "What partners can be asked, with how long their answers hold.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(z.object({ ...formFields, published: z.boolean() })) })
      .openapi("PrequalificationForms"),
    example: {
      data: [
        {
          id: ids.form,
          title: "Panel fournisseurs",
          validityMonths: 24,
          documentValidity: {},
          archivedAt: null,
          published: true,
        },
      ],
    },
  },
  present: ({ data }) => ({
    data: data.map(({ id, title, validityMonths, documentValidity, archivedAt, revisionId }) => ({
      id,
      title,
      validityMonths,
      documentValidity,
      archivedAt: toWireOrNull(archivedAt),
      published: revisionId !== null,
    })),
  }),
});

export const createFormEndpoint = endpoint(createForm, {
  method: "post",
  path: forms,
  capability,
  summary: "Create a pre-qualification form",
  description: "One step that asks the SIREN, to complete; answers hold 24 months until you say otherwise.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string(), title: z.string() }).openapi("CreatedPrequalificationForm"),
    example: { id: ids.form, title: "Panel fournisseurs" },
  },
});

export const seeFormEndpoint = endpoint(seeForm, {
  method: "get",
  path: `${forms}/{formId}`,
  capability,
  summary: "See a pre-qualification form",
  description: "Its questions as they are being written, and what stands in the way of publishing them.",
  answer: formAnswer,
  present: presentForm,
});

export const editFormEndpoint = endpoint(editForm, {
  method: "patch",
  path: `${forms}/{formId}`,
  capability,
  summary: "Edit the settings of a pre-qualification form",
  description: "Title, months that answers and documents hold, archived. `If-Match` names `version`.",
  versioned: true,
  answer: formAnswer,
  present: presentForm,
});

export const saveFormEndpoint = endpoint(saveForm, {
  method: "put",
  path: `${forms}/{formId}/definition`,
  capability,
  summary: "Save the questions of a pre-qualification form",
  description: "Whole, up to 200 fields. `If-Match` names the `formVersion` you saw.",
  versioned: true,
  answer: formAnswer,
  present: presentForm,
});

export const publishFormEndpoint = endpoint(publishForm, {
  method: "post",
  path: `${forms}/{formId}/publish`,
  capability,
  summary: "Publish the questions of a pre-qualification form",
  description:
    "Partners still answering follow at once, the others at their next update. `If-Match` names `formVersion`.",
  versioned: true,
  answer: formAnswer,
  present: presentForm,
});
