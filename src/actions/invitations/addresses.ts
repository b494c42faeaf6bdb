import type { ActionContext } from "#actions/action";

/** Where a partner answers. */
export const partnerUrl = ({ services, organisation }: ActionContext, prequalificationId: string): string =>
  `${services.origin}/${organisation.slug}/requests/${prequalificationId}`;

/** Where staff look after the panel. */
export const staffUrl = ({ services, organisation }: ActionContext): string =>
  `${services.origin}/admin/${organisation.slug}`;
