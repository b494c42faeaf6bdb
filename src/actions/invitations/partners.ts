import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { foldForSearch } from "#domain/dossiers/search-text";
import { email, id, shortText, wholeNumber } from "#domain/input";
import { localIdSchema, partnerLimits } from "#domain/invitations/partner";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { respondentMails } from "#actions/invitations/respondents";
import { cadenceFrom, moveSteps, restartCadence } from "#actions/invitations/standing";
import { mustHaveChanged } from "#db/guards";
import { partnerContacts, partners } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { cadenceOf, contactsOf, partnerById, respondentsOf } from "#db/invitations/queries";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const ofPartner = (scope: Scope, partnerId: string) =>
  scope.db
    .select()
    .from(prequalifications)
    .where(scope.owns(prequalifications, eq(prequalifications.partnerId, partnerId)));

const titles = (scope: Scope) =>
  scope.db
    .select({ id: prequalificationForms.id, title: prequalificationForms.title })
    .from(prequalificationForms)
    .where(scope.owns(prequalificationForms));

/** A partner: who it is, whom to write to, who answers for it, and where each of its pre-qualifications stands. */
export const seePartner = action({
  name: "invitations.see-partner",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({ partnerId: id("ptn") }),
  refuses: ["not_found"],
  reads: (scope, { partnerId }) => ({
    partner: one(partnerById(scope, partnerId)),
    contacts: many(contactsOf(scope, partnerId)),
    respondents: many(respondentsOf(scope, partnerId)),
    all: many(ofPartner(scope, partnerId)),
    forms: many(titles(scope)),
  }),
  run(_context, _input, { partner, contacts, respondents, all, forms }) {
    if (!partner) throw new Refusal("not_found");
    const titleOf = new Map(forms.map((form) => [form.id, form.title]));
    const known = all.map((row) => ({ ...row, formTitle: titleOf.get(row.formId) ?? "" }));
    return { result: { ...partner, contacts, respondents, prequalifications: known } };
  },
});

/** Renames a partner, or corrects its SIREN: another legal identity ends at once what was validated for the first. */
export const editPartner = action({
  name: "invitations.edit-partner",
  requires: "invitations.send",
  access: "write",
  input: z.strictObject({
    partnerId: id("ptn"),
    version: wholeNumber(1, 1e9),
    name: shortText(200, 1).optional(),
    localId: localIdSchema.optional(),
  }),
  refuses: ["not_found", "stale_version", "partner_known", "conflict"],
  reads: (scope, { partnerId }) => ({
    partner: one(partnerById(scope, partnerId)),
    respondents: many(respondentsOf(scope, partnerId)),
    all: many(ofPartner(scope, partnerId)),
    settings: one(cadenceOf(scope)),
  }),
  run(context, { partnerId, version, ...edits }, { partner, respondents, all, settings }) {
    const { tenant, now } = context;
    if (!partner) throw new Refusal("not_found");
    const name = edits.name ?? partner.name;
    const localId = edits.localId ?? partner.localId;
    const values = { name, localId, nameKey: foldForSearch(name), updatedAt: now, version: version + 1 };
    const ended = localId === partner.localId ? [] : all.filter(({ state }) => state === "completed");
    return {
      result: { id: partnerId, name, localId, version: version + 1 },
      change: {
        steps: [
          tenant.update(partners, values, eq(partners.id, partnerId), eq(partners.version, version)),
          mustHaveChanged("stale_version"),
          ...ended.flatMap((row) => [
            ...moveSteps(context, row, "invalidate", {
              validUntil: now,
              nextExpiryAt: null,
              identityChangedAt: now,
            }),
            restartCadence(tenant, row.id, cadenceFrom(settings), now),
          ]),
        ],
        audit: { subject: partnerId, details: { identityChanged: localId !== partner.localId } },
        mails: ended.flatMap((row) =>
          respondentMails(
            "prequalification-expired",
            `prequalification-expired:${row.id}:${now}`,
            row.id,
            respondents,
          ),
        ),
        conflicts: { "partners.local_id": new Refusal("partner_known") },
      },
    };
  },
});

export const addContact = action({
  name: "invitations.add-contact",
  requires: "invitations.send",
  access: "write",
  input: z.strictObject({ partnerId: id("ptn"), name: shortText(120).default(""), email }),
  refuses: ["not_found", "conflict"],
  reads: (scope, { partnerId }) => ({
    partner: one(partnerById(scope, partnerId)),
    contacts: many(contactsOf(scope, partnerId)),
  }),
  run({ tenant, now, newId }, { partnerId, name, email: address }, { partner, contacts }) {
    if (!partner) throw new Refusal("not_found");
    if (contacts.length >= partnerLimits.contacts) throw new Refusal("conflict");
    const contact = { id: newId("pct"), partnerId, name, email: address, createdAt: now };
    return {
      result: contact,
      change: { steps: [tenant.insert(partnerContacts, contact)], audit: { subject: partnerId } },
    };
  },
});

export const removeContact = action({
  name: "invitations.remove-contact",
  requires: "invitations.send",
  access: "write",
  input: z.strictObject({ partnerId: id("ptn"), contactId: id("pct") }),
  refuses: ["not_found"],
  reads: () => ({}),
  run: ({ tenant }, { partnerId, contactId }) => ({
    result: { id: contactId },
    change: {
      steps: [
        tenant.remove(
          partnerContacts,
          eq(partnerContacts.id, contactId),
          sql`${partnerContacts.partnerId} = ${partnerId}`,
        ),
        mustHaveChanged("not_found"),
      ],
      audit: { subject: partnerId },
    },
  }),
});
