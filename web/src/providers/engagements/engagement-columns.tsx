import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Amount, Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { EngagementMenu } from "#providers/engagements/engagement-menu";
import { useWhyNot } from "#organisations/access";
import { EngagementBadge } from "#providers/service-badges";
import type { Engagement } from "#providers/service-types";

/** For the team, `slug` leads to requests and records; the record of a provider leaves their name out. */
export function useEngagementColumns(slug: string, withProvider = true): Column<Engagement>[] {
  const { t } = useTranslation("services");
  const whyNot = useWhyNot(slug)("providers.handle-requests", "write");
  const provider: Column<Engagement> = {
    id: "provider",
    header: t("engagements.provider"),
    cell: ({ providerId, providerName }) => (
      <Link to="/admin/$slug/providers/$providerId" params={{ slug, providerId }}>
        {providerName}
      </Link>
    ),
  };
  return [
    {
      id: "subject",
      header: t("engagements.subject"),
      cell: ({ requestId, title, number, skillName }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/service-requests/$requestId" params={{ slug, requestId }}>
              {title}
            </Link>
          }
          second={`${number} · ${skillName}`}
        />
      ),
    },
    ...(withProvider ? [provider] : []),
    ...useCommonColumns(),
    {
      id: "acts",
      header: t("engagements.menu", { title: "" }),
      action: "menu",
      cell: (engagement) =>
        whyNot === undefined && <EngagementMenu slug={slug} engagement={engagement} side="staff" />,
    },
  ];
}

/** What both sides see of an engagement. */
export function useCommonColumns(): Column<Engagement>[] {
  const { t } = useTranslation("services");
  return [
    {
      id: "when",
      header: t("engagements.when"),
      cell: ({ startsAt, place }) => (
        <TwoLines first={startsAt ? <Instant at={startsAt} /> : t("requests.noDate")} second={place} />
      ),
    },
    {
      id: "price",
      header: t("engagements.price"),
      cell: ({ priceCents }) => <Amount cents={priceCents} />,
    },
    {
      id: "state",
      header: t("engagements.state"),
      cell: ({ state, cancelReason }) => (
        <TwoLines first={<EngagementBadge state={state} />} second={cancelReason ?? ""} />
      ),
    },
  ];
}
