import type { ActionContext, PublicContext } from "#actions/action";
import type { Contents, MailRow } from "#actions/integrations/mail-delivery";
import { clientsMails } from "#actions/clients/mails";
import { dossierCallMails } from "#actions/dossiers/call-mails";
import { dossierLifeMails } from "#actions/dossiers/life-mails";
import { dossiersMails } from "#actions/dossiers/mails";
import { invitationsMails } from "#actions/invitations/mails";
import { evaluationsMails } from "#actions/evaluations/mails";
import { webhookMails } from "#actions/integrations/webhook-mails";
import { identityMails } from "#actions/identity/mails";
import { membersMails } from "#actions/members/mails";
import { organisationsMails } from "#actions/organisations/mails";
import { programmesMails } from "#actions/programmes/mails";
import { reminderMails } from "#actions/providers/remind";
import { serviceMails } from "#actions/providers/service-mails";
import { trainingsMails } from "#actions/trainings/mails";
import { providersMails } from "#actions/providers/mails";
import { plansMails } from "#actions/plans/mails";
import type { Mail } from "#mail/port";

type PlatformKind =
  | "verify-email"
  | "sign-up-attempt"
  | "password-reset"
  | "password-changed"
  | "email-change-confirm"
  | "email-changed-notice"
  | "second-factor-changed"
  | "new-sign-in";
type OrganisationKind = Exclude<Mail["kind"], PlatformKind>;

/** Reads what a mail says when it is sent. A kind without its reader does not compile. */
export type PlatformMails = Readonly<
  Record<PlatformKind, (context: PublicContext<"system">, mail: MailRow) => Promise<Contents>>
>;
export type OrganisationMails = Readonly<
  Record<OrganisationKind, (context: ActionContext, mail: MailRow) => Promise<Contents>>
>;

const forPlatform: PlatformMails = identityMails;
const forOrganisation: OrganisationMails = {
  ...organisationsMails,
  ...webhookMails,
  ...dossiersMails,
  ...trainingsMails,
  ...evaluationsMails,
  ...membersMails,
  ...invitationsMails,
  ...plansMails,
  ...providersMails,
  ...dossierLifeMails,
  ...dossierCallMails,
  ...programmesMails,
  ...clientsMails,
  ...serviceMails,
  ...reminderMails,
};

export const platformMail = (context: PublicContext<"system">, mail: MailRow): Promise<Contents> =>
  isKey(forPlatform, mail.kind) ? forPlatform[mail.kind](context, mail) : Promise.resolve(null);

export const organisationMail = (context: ActionContext, mail: MailRow): Promise<Contents> =>
  isKey(forOrganisation, mail.kind) ? forOrganisation[mail.kind](context, mail) : Promise.resolve(null);

const isKey = <T extends object>(table: T, key: PropertyKey): key is keyof T => Object.hasOwn(table, key);
