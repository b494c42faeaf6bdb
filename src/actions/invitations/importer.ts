import { foldForSearch } from "#domain/dossiers/search-text";
import { email, shortText } from "#domain/input";
import { cellOf } from "#domain/integrations/import-columns";
import type { LineOutcome, ReadLine } from "#domain/integrations/import-lines";
import { invitationImportReasons } from "#domain/invitations/import-reasons";
import { localIdSchema } from "#domain/invitations/partner";
import type { RefusalCode } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { importer, type Judgement } from "#actions/integrations/importer";
import { mustBeAskable, readInvitees } from "#actions/invitations/invite-partner";
import { inviteLines } from "#actions/invitations/invite-partners";
import { cadenceFrom } from "#actions/invitations/standing";
import { allEntities } from "#db/invitations/entity-queries";
import { allForms } from "#db/invitations/form-queries";
import { many, readTogether } from "#db/statement";

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
  form: {
    label: { fr: "Formulaire", en: "Form" },
    aliases: ["formulaire à remplir", "questionnaire"],
    example: "Panel de fournisseurs 2027",
    read: cellOf(shortText(200)),
  },
  entity: {
    label: { fr: "Entité émettrice", en: "Issuing entity" },
    aliases: ["entité", "service", "entity"],
    example: "Direction des achats",
    read: cellOf(shortText(120)),
  },
} as const;

/** The form and the entity are named by their titles; an organisation with one published form need not name it. */
export const invitationsImporter = importer({
  columns,
  flags: {},
  keysOf: ({ values: { localId, email: address } }) => [`${localId} ${address}`],
  async judge(context, lines, _flags, by) {
    const { read } = await readTogether(context.services.d1, [], {
      forms: many(allForms(context.tenant)),
      entities: many(allEntities(context.tenant)),
    });
    const askable = read.forms.filter(
      ({ revisionId, archivedAt }) => revisionId !== null && archivedAt === null,
    );
    const openEntities = read.entities.filter(({ archivedAt }) => archivedAt === null);
    const named = <T>(list: readonly T[], nameOf: (one: T) => string, name: string | null) =>
      list.find((one) => foldForSearch(nameOf(one)) === foldForSearch(name ?? ""));
    const asked = lines.map((line) => ({
      line,
      form:
        line.values.form === null && askable.length === 1
          ? askable[0]
          : named(askable, (one) => one.title, line.values.form),
      entity: named(openEntities, (one) => one.name, line.values.entity),
    }));
    const unknown = asked.flatMap(({ line: { line, values }, form, entity }): LineOutcome[] => {
      const formError = {
        column: "form",
        code: values.form === null ? "required" : "unknown_reference",
      } as const;
      const entityError = { column: "entity", code: "unknown_reference" } as const;
      const errors = [
        ...(form ? [] : [formError]),
        ...(entity || values.entity === null ? [] : [entityError]),
      ];
      return errors.length === 0 ? [] : [{ line, outcome: "refused", errors }];
    });
    const refused = new Set(unknown.map(({ line }) => line));
    const known = asked.filter(({ line: { line } }) => !refused.has(line));
    const groups = Map.groupBy(known, ({ form, entity }) => `${form?.id} ${entity?.id}`);
    const judged: Judgement[] = [{ steps: [], mails: [], outcomes: unknown }];
    for (const group of groups.values())
      judged.push(
        await judgeGroup(
          context,
          { formId: group[0]?.form?.id ?? "", entityId: group[0]?.entity?.id, by },
          group.map(({ line }) => line),
        ),
      );
    return {
      steps: judged.flatMap(({ steps }) => [...steps]),
      mails: judged.flatMap(({ mails = [] }) => [...mails]),
      outcomes: judged.flatMap(({ outcomes }) => [...outcomes]),
    };
  },
});

/** Lines that ask one form in the name of one entity. */
async function judgeGroup(
  context: ActionContext,
  { formId, entityId, by }: { formId: string; entityId: string | undefined; by: string },
  lines: readonly ReadLine<typeof columns>[],
): Promise<Judgement> {
  const invitees = lines.map(({ line, values }) => ({
    line,
    localId: values.localId ?? "",
    name: values.name ?? "",
    email: values.email ?? "",
    contactName: values.contactName ?? "",
  }));
  const ids = invitees.map(({ localId }) => localId);
  const addresses = invitees.map((invitee) => invitee.email);
  const reads = readInvitees(context.tenant, { formId, entityId }, ids, addresses);
  const { read } = await readTogether(context.services.d1, [], reads);
  const form = mustBeAskable(read.form, entityId, read.entity);
  const { locale } = context.organisation.settings;
  const request = {
    form,
    entityId: entityId ?? null,
    message: "",
    locale,
    cadence: cadenceFrom(read.settings),
    issuedBy: by,
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
}

/** Everything else that refuses an invitation has refused the whole file before. */
const reasonOf = (code: RefusalCode | undefined): keyof typeof invitationImportReasons =>
  code !== undefined && isReason(code) ? code : "already_invited_partner";

const isReason = (code: string): code is keyof typeof invitationImportReasons =>
  Object.hasOwn(invitationImportReasons, code);
