import type { OrganisationMails } from "#actions/mails";
import { brandOf } from "#actions/organisations/mails";
import { webhookById } from "#db/integrations/webhooks";

export const webhookMails: Pick<OrganisationMails, "webhook-disabled"> = {
  async "webhook-disabled"(context, { subjectId, recipient }) {
    const { tenant, services, organisation } = context;
    const [webhook] = await webhookById(tenant, subjectId);
    if (!webhook || webhook.disabledBecause === null || webhook.disabledBecause === "person") return null;
    const url = `${services.origin}/admin/${organisation.slug}/webhooks/${webhook.id}`;
    const about = { address: webhook.url, gone: webhook.disabledBecause === "gone" };
    return {
      mail: { kind: "webhook-disabled", brand: brandOf(context), ...about, url },
      to: { email: recipient },
    };
  },
};
