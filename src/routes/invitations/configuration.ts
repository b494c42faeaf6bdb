import { z } from "@hono/zod-openapi";

import { createEntity, editEntity, listEntities } from "#actions/invitations/entities";
import {
  createForm,
  editForm,
  listForms,
  publishForm,
  saveForm,
  seeForm,
  type FormView,
} from "#actions/invitations/forms";
import { addContact, editPartner, removeContact, seePartner } from "#actions/invitations/partners";
import { editCadence, seeCadence } from "#actions/invitations/settings";
import { formDefinitionSchema } from "#domain/forms/definition";
import { cadenceSchema, defaultCadence } from "#domain/invitations/cadence";
import { labels, prequalificationStates } from "#domain/invitations/prequalification";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { operatorsSchema, presentOperators, errorsSchema, presentErrors } from "#routes/forms/schemas";
import { formExample, ids } from "#routes/invitations/examples";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

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

const settingsAnswer = {
  status: 200 as const,
  schema: z.object({ cadence: cadenceSchema, version: z.int() }).openapi("InvitationCadence"),
  example: { cadence: defaultCadence, version: 1 },
};

export const seeCadenceEndpoint = endpoint(seeCadence, {
  method: "get",
  path: `${organisation}/invitation-cadence`,
  capability,
  summary: "See the cadence of reminders",
  description: "On which days partners are reminded, when it stops, and the quiet hours (Europe/Paris).",
  answer: settingsAnswer,
});

export const editCadenceEndpoint = endpoint(editCadence, {
  method: "put",
  path: `${organisation}/invitation-cadence`,
  capability,
  summary: "Change the cadence of reminders",
  description: "Holds from the next step of each invitation. `If-Match` names the version you saw.",
  versioned: true,
  answer: settingsAnswer,
});

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
    definition: formDefinitionSchema.openapi("FormDefinition"),
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

const partner = `${organisation}/partners/{partnerId}`;
const contactSchema = z
  .object({ id: z.string(), name: z.string(), email: z.string() })
  .openapi("PartnerContact");
const contactExample = {
  id: "pct_01JD6Q6V0G5N3T8Z2K4W7Y9ABC",
  name: "Zoé Petit",
  email: "zoe.petit@exemple.fr",
};
const partnerFields = { id: z.string(), localId: z.string(), name: z.string(), version: z.int() };
const partnerExample = { id: ids.partner, localId: "732829320", name: "Ateliers Béranger", version: 1 };

export const seePartnerEndpoint = endpoint(seePartner, {
  method: "get",
  path: partner,
  capability,
  summary: "See a partner",
  description: "Who it is, whom to write to, who answers for it, and each of its pre-qualifications.",
  answer: {
    status: 200,
    schema: z
      .object({
        ...partnerFields,
        contacts: z.array(contactSchema),
        respondents: z.array(
          z.object({ personId: z.string(), name: z.string(), email: z.string(), joinedAt: instantSchema }),
        ),
        prequalifications: z.array(
          z.object({
            id: z.string(),
            formTitle: z.string(),
            state: z.enum(prequalificationStates),
            status: z.enum(labels),
            validUntil: instantSchema.nullable(),
          }),
        ),
      })
      .openapi("Partner"),
    example: { ...partnerExample, contacts: [contactExample], respondents: [], prequalifications: [] },
  },
  present: ({ id, localId, name, version, contacts, respondents, prequalifications }) => ({
    id,
    localId,
    name,
    version,
    contacts: contacts.map((contact) => ({ id: contact.id, name: contact.name, email: contact.email })),
    respondents: respondents.map((each) => ({
      personId: each.personId,
      name: each.name,
      email: each.email,
      joinedAt: toWire(each.joinedAt),
    })),
    prequalifications: prequalifications.map((row) => ({
      id: row.id,
      formTitle: row.formTitle,
      state: row.state,
      status: row.label,
      validUntil: toWireOrNull(row.validUntil),
    })),
  }),
});

export const editPartnerEndpoint = endpoint(editPartner, {
  method: "patch",
  path: partner,
  capability,
  summary: "Edit a partner",
  description:
    "Another SIREN is another legal identity: what was validated ends at once and an update is asked.",
  versioned: true,
  answer: { status: 200, schema: z.object(partnerFields).openapi("EditedPartner"), example: partnerExample },
});

export const addContactEndpoint = endpoint(addContact, {
  method: "post",
  path: `${partner}/contacts`,
  capability,
  summary: "Add a contact of a partner",
  description: "An address to write to; it is not invited by this alone.",
  answer: { status: 201, schema: contactSchema, example: contactExample },
  present: ({ id, name, email }) => ({ id, name, email }),
});

export const removeContactEndpoint = endpoint(removeContact, {
  method: "delete",
  path: `${partner}/contacts/{contactId}`,
  capability,
  summary: "Remove a contact of a partner",
  description: "Invitations already sent to it stand.",
  answer: { status: 204 },
});
