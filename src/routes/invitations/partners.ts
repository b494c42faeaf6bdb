import { z } from "@hono/zod-openapi";

import { addContact, editPartner, removeContact, seePartner } from "#actions/invitations/partners";
import { labels, prequalificationStates } from "#domain/invitations/prequalification";
import { endpoint } from "#routes/endpoint";
import { ids } from "#routes/invitations/examples";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const capability = "invitations";
const organisation = "/organisations/{organisation}";

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
