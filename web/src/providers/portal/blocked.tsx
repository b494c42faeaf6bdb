import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { ownSubscriptionQuery } from "#providers/queries";

/** What is missing to answer requests, and where to give it. */
export function Blocked({ slug }: { slug: string }) {
  const { t } = useTranslation("providers");
  const { data } = useQuery({ ...ownSubscriptionQuery(slug), retry: false });
  if (!data || data.blockedBy === null) return null;
  const missing = data.incomplete ? "incomplete" : data.blockedBy;
  return (
    <Notice
      tone="waiting"
      action={
        <LinkButton to="/$slug/provider/subscription" params={{ slug }} size="sm">
          {t(missing === "incomplete" ? "own.resume" : "own.subscription")}
        </LinkButton>
      }
    >
      {t(`own.blocked.${missing}`)}
    </Notice>
  );
}
