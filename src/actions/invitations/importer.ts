import { z } from "zod";

import { email, id, shortText } from "#domain/input";
import { cellOf } from "#domain/integrations/import-columns";
import type { LineOutcome } from "#domain/integrations/import-lines";
import { invitationImportReasons } from "#domain/invitations/import-reasons";
import { localIdSchema } from "#domain/invitations/partner";
import type { RefusalCode } from "#domain/refusals";
import { importer } from "#actions/integrations/importer";
import { mustBeAskable, readInvitees } from "#actions/invitations/invite-partner";
import { inviteLines } from "#actions/invitations/invite-partners";
import { cadenceFrom } from "#actions/invitations/standing";
import { readTogether } from "#db/statement";

const columns = {
  localId: {
    label: { fr: "SIREN", en: "SIREN" },
    aliases: ["siren", "id local", "identifiant", "numéro siren", "local id"],
    required: true,
    example: "732 829 320",
    read: cellOf(localIdSchema),
  },
  name: {
    label: { fr: "Dénomination", en: "Name" },
    aliases: ["raison sociale", "nom", "entreprise", "partenaire", "fournisseur", "company"],
    required: true,
    example: "Ateliers Béranger",
    read: cellOf(shortText(200, 1)),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["mail", "courriel", "adresse mail", "adresse e-mail", "contact e-mail"],
    required: true,
    example: "contact@beranger.fr",
    read: cellOf(email),
  },
  contactName: {
    label: { fr: "Contact", en: "Contact" },
    aliases: ["nom du contact", "interlocuteur", "contact name"],
    example: "Zoé Petit",
    read: cellOf(shortText(120)),
  },
} as const;

/** What holds for every partner of the file: the form to answer, and in whose name it is asked. */
const options = z.strictObject({
  formId: id("pqf"),
  entityId: id("ent").optional(),
  message: shortText(200).default(""),
  locale: z.enum(["fr", "en"]).default("fr"),
});

/** Invites the partners of a file. An address named twice for the same partner is asked once. */
export const invitationsImporter = importer({
  columns,
  options,
  keyOf: ({ values: { localId, email: address } }) => `${localId} ${address}`,
  async judge(context, lines, { formId, entityId, message, locale }) {
    const invitees = lines.map(({ line, values }) => ({
      line,
      localId: values.localId ?? "",
      name: values.name ?? "",
      email: values.email ?? "",
      contactName: values.contactName ?? "",
    }));
    const { read } = await readTogether(
      context.services.d1,
      [],
      readInvitees(
        context.tenant,
        { formId, entityId },
        invitees.map(({ localId }) => localId),
        invitees.map((invitee) => invitee.email),
      ),
    );
    const form = mustBeAskable(read.form, entityId, read.entity);
    const request = {
      form,
      entityId: entityId ?? null,
      message,
      locale,
      cadence: cadenceFrom(read.settings),
    };
    const { outcomes, steps, mails } = await inviteLines(context, request, invitees, read);
    return {
      steps,
      mails,
      outcomes: invitees.map(({ line }, index): LineOutcome => {
        const outcome = outcomes[index];
        if (outcome && "id" in outcome) return { line, outcome: "created", subjectId: outcome.id };
        return { line, outcome: "skipped", reason: reasonOf(outcome?.refused) };
      }),
    };
  },
});

/** Everything else that refuses an invitation has refused the whole file before. */
const reasonOf = (code: RefusalCode | undefined): keyof typeof invitationImportReasons =>
  code !== undefined && isReason(code) ? code : "already_invited_partner";

const isReason = (code: string): code is keyof typeof invitationImportReasons =>
  Object.hasOwn(invitationImportReasons, code);
