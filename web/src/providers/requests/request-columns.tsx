import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { RequestBadge } from "#providers/service-badges";
import type { RequestRow } from "#providers/service-types";

export function useRequestColumns(slug: string): Column<RequestRow>[] {
  const { t } = useTranslation("services");
  return [
    {
      id: "subject",
      header: t("requests.subject"),
      cell: ({ id, title, number, skillName }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/service-requests/$requestId" params={{ slug, requestId: id }}>
              {title}
            </Link>
          }
          second={`${number} · ${skillName}`}
        />
      ),
    },
    {
      id: "when",
      header: t("requests.when"),
      cell: ({ startsAt, place }) => (
        <TwoLines first={startsAt ? <Instant at={startsAt} /> : t("requests.noDate")} second={place} />
      ),
    },
    {
      id: "answers",
      header: t("requests.answers"),
      cell: ({ offeredAt, offers, answers, answersUntil }) => (
        <TwoLines
          first={
            offeredAt === null ? (
              t("requests.noOffer")
            ) : (
              <span className="tabular">{t("requests.answersOf", { answers, count: offers })}</span>
            )
          }
          second={answersUntil ? <Instant at={answersUntil} /> : ""}
        />
      ),
    },
    { id: "state", header: t("requests.state"), cell: ({ state }) => <RequestBadge state={state} /> },
  ];
}
