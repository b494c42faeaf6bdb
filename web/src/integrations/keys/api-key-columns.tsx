import { useTranslation } from "react-i18next";

import type { ApiKey } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { KeyActs } from "#integrations/keys/key-acts";

const tones: Record<ApiKey["state"], Tone> = {
  active: "good",
  replaced: "waiting",
  expired: "neutral",
  revoked: "neutral",
};

export function useApiKeyColumns(slug: string): Column<ApiKey>[] {
  const { t } = useTranslation(["integrations", "common"]);
  return [
    {
      id: "name",
      header: t("keys.name"),
      cell: ({ name, lastFour, scopes }) => (
        <TwoLines first={name} second={`…${lastFour} · ${t("keys.scopeCount", { count: scopes.length })}`} />
      ),
    },
    {
      id: "state",
      header: t("keys.state"),
      cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`keys.states.${state}`)}</StatusBadge>,
    },
    {
      id: "used",
      header: t("keys.used"),
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t("keys.never") : <Instant at={lastUsedAt} />),
    },
    {
      id: "expires",
      header: t("keys.expires"),
      cell: ({ expiresAt }) => (expiresAt === null ? t("keys.noExpiry") : <Instant at={expiresAt} />),
    },
    {
      id: "created",
      header: t("keys.created"),
      optional: true,
      cell: ({ createdAt, createdBy }) => (
        <TwoLines first={<Instant at={createdAt} day />} second={createdBy.name} />
      ),
    },
    {
      id: "scopes",
      header: t("keys.scopes"),
      optional: true,
      cell: ({ scopes }) => <code>{scopes.join(", ")}</code>,
    },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: "menu",
      align: "end",
      cell: (key) => <KeyActs slug={slug} apiKey={key} />,
    },
  ];
}
