import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { TierBadge } from "#clients/tier-badge";
import type { ClientRow } from "#clients/types";
import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";

export function useClientColumns(slug: string): Column<ClientRow>[] {
  const { t } = useTranslation("clients");
  return [
    {
      id: "name",
      header: t("name"),
      sort: "name",
      cell: ({ id, name, number }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/clients/$clientId" params={{ slug, clientId: id }}>
              {name}
            </Link>
          }
          second={<span className="tabular">{t("number", { number })}</span>}
        />
      ),
    },
    {
      id: "town",
      header: t("town"),
      cell: ({ city, postalCode }) => [postalCode, city].filter(Boolean).join(" "),
    },
    { id: "tier", header: t("duplicate"), cell: ({ tier }) => <TierBadge tier={tier} /> },
    {
      id: "requests",
      header: t("requests"),
      align: "end",
      cell: ({ events }) => <span className="tabular">{events}</span>,
    },
    {
      id: "siret",
      header: t("siret"),
      optional: true,
      cell: ({ siret }) => <span className="tabular">{siret}</span>,
    },
    {
      id: "contact",
      header: t("contact"),
      optional: true,
      cell: ({ emails, phones }) => emails[0] ?? phones[0] ?? "",
    },
    {
      id: "number",
      header: t("created"),
      sort: "number",
      cell: ({ createdAt }) => <Instant at={createdAt} day />,
    },
  ];
}
