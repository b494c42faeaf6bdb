import type { account } from "#i18n/fr/account";
import type { audit } from "#i18n/fr/audit";
import type { clients } from "#i18n/fr/clients";
import type { common } from "#i18n/fr/common";
import type { dossiers } from "#i18n/fr/dossiers";
import type { evaluations } from "#i18n/fr/evaluations";
import type { followUp } from "#i18n/fr/followUp";
import type { forms } from "#i18n/fr/forms";
import type { handling } from "#i18n/fr/handling";
import type { identity } from "#i18n/fr/identity";
import type { invitations } from "#i18n/fr/invitations";
import type { imports } from "#i18n/fr/imports";
import type { integrations } from "#i18n/fr/integrations";
import type { members } from "#i18n/fr/members";
import type { life } from "#i18n/fr/life";
import type { organisations } from "#i18n/fr/organisations";
import type { plans } from "#i18n/fr/plans";
import type { providers } from "#i18n/fr/providers";
import type { programmes } from "#i18n/fr/programmes";
import type { services } from "#i18n/fr/services";
import type { staff } from "#i18n/fr/staff";
import type { trainings } from "#i18n/fr/trainings";
import type { views } from "#i18n/fr/views";
import type { webhooks } from "#i18n/fr/webhooks";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    returnNull: false;
    resources: {
      clients: typeof clients;
      common: typeof common;
      identity: typeof identity;
      account: typeof account;
      audit: typeof audit;
      organisations: typeof organisations;
      plans: typeof plans;
      providers: typeof providers;
      programmes: typeof programmes;
      staff: typeof staff;
      evaluations: typeof evaluations;
      forms: typeof forms;
      dossiers: typeof dossiers;
      life: typeof life;
      integrations: typeof integrations;
      invitations: typeof invitations;
      views: typeof views;
      handling: typeof handling;
      imports: typeof imports;
      members: typeof members;
      trainings: typeof trainings;
      services: typeof services;
      followUp: typeof followUp;
      webhooks: typeof webhooks;
    };
  }
}
