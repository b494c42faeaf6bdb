import type { IntegrationsListMailsData } from "#api/generated/types.gen";
import type { ListSearch } from "#design/table/list-search";

export const mailStates = ["queued", "sending", "sent", "failed", "bounced", "cancelled", "unknown"] as const;
export type MailState = (typeof mailStates)[number];

export const isMailState = (text: unknown): text is MailState => mailStates.some((state) => state === text);

/** The list as the URL says it. */
export function mailFilter({ cursor, state, subject }: ListSearch): IntegrationsListMailsData["query"] {
  return {
    limit: 50,
    ...(cursor && { cursor }),
    filter: { ...(isMailState(state) && { state }), ...(subject && { subject }) },
  };
}
