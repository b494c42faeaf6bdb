import { queryOptions } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { invitationsSeeForm, type InvitationsListData } from "#api/generated";
import {
  invitationsListEntitiesOptions,
  invitationsListEverywhereOptions,
  invitationsListFormsOptions,
  invitationsListOptions,
  invitationsSeeCadenceOptions,
  invitationsSeeFiguresOptions,
  invitationsSeeFormQueryKey,
  invitationsSeeOwnOptions,
  invitationsSeePartnerOptions,
  invitationsSeePrequalificationOptions,
  invitationsSeeReusableOptions,
} from "#api/generated/@tanstack/react-query.gen";
import type { ListSearch } from "#design/table/list-search";
import { whatLeft } from "#forms/queries";

type Listing = NonNullable<InvitationsListData["query"]>;
const known = ["mine", "status", "archived", "bounced", "entity", "from", "to"] as const;

/** What the URL of the dashboard asks, as the API reads it: one's own requests unless the switch is off. */
export function listingOf(search: ListSearch): Omit<Listing, "cursor" | "limit"> {
  const filter = Object.fromEntries(known.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  const sort = search.sort === "createdAt" || search.sort === "-createdAt" ? search.sort : undefined;
  return {
    ...(search.q && { q: search.q }),
    ...(sort && { sort }),
    ...(Object.keys(filter).length > 0 && { filter }),
  };
}

export const invitationsQuery = (slug: string, search: ListSearch) =>
  invitationsListOptions({
    path: { organisation: slug },
    query: { limit: 50, ...listingOf(search), ...(search.cursor && { cursor: search.cursor }) },
  });

export const figuresQuery = (slug: string, mine: boolean) =>
  invitationsSeeFiguresOptions({
    path: { organisation: slug },
    query: { filter: { mine: mine ? "true" : "false" } },
  });

export const entitiesQuery = (slug: string) =>
  invitationsListEntitiesOptions({ path: { organisation: slug } });
export const formsQuery = (slug: string) => invitationsListFormsOptions({ path: { organisation: slug } });
/** Read anew each time the builder opens, after the save that the one before left behind. */
export const panelFormQuery = (organisation: string, formId: string) =>
  queryOptions({
    queryKey: invitationsSeeFormQueryKey({ path: { organisation, formId } }),
    queryFn: async () => {
      await whatLeft();
      return bodyOf(invitationsSeeForm({ path: { organisation, formId } }));
    },
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
export const cadenceQuery = (slug: string) => invitationsSeeCadenceOptions({ path: { organisation: slug } });
export const prequalificationQuery = (slug: string, prequalificationId: string) =>
  invitationsSeePrequalificationOptions({ path: { organisation: slug, prequalificationId } });
export const partnerQuery = (slug: string, partnerId: string) =>
  invitationsSeePartnerOptions({ path: { organisation: slug, partnerId } });
export const ownQuery = (slug: string, prequalificationId: string) =>
  invitationsSeeOwnOptions({ path: { organisation: slug, prequalificationId } });
export const reusableQuery = (slug: string, prequalificationId: string) =>
  invitationsSeeReusableOptions({ path: { organisation: slug, prequalificationId } });
export const requestsQuery = () => invitationsListEverywhereOptions();

const base = (slug: string) => `/v1/organisations/${slug}`;
export const documentUrl = (slug: string, prequalificationId: string, documentId: string) =>
  `${base(slug)}/prequalifications/${prequalificationId}/documents/${documentId}/content`;
export const ownDocumentUrl = (slug: string, prequalificationId: string, documentId: string) =>
  `${base(slug)}/my/prequalifications/${prequalificationId}/documents/${documentId}/content`;
