import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import type { Column } from "#design/table/types";
import { RevokeApiKey } from "#integrations/revoke-api-key";
import type { ApiKey } from "#integrations/types";

export function useApiKeyColumns(slug: string): Column<ApiKey>[] {
  const { t } = useTranslation(["integrations", "common"]);
  return [
    { id: "name", header: t("keys.name"), cell: ({ name }) => <strong>{name}</strong> },
    { id: "key", header: t("keys.key"), cell: ({ lastFour }) => <code>…{lastFour}</code> },
    {
      id: "used",
      header: t("keys.used"),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t("keys.never") : <Instant at={lastUsedAt} />),
    },
    {
      id: "expires",
      header: t("keys.expires"),
      cell: ({ expiresAt }) => (expiresAt === null ? t("keys.noExpiry") : <Instant at={expiresAt} day />),
    },
    {
      id: "created",
      header: t("keys.created"),
      optional: true,
      cell: ({ createdAt }) => <Instant at={createdAt} day />,
    },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: true,
      align: "end",
      cell: (key) => <RevokeApiKey slug={slug} apiKey={key} />,
    },
  ];
}
