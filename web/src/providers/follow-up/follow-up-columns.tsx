import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { FollowedProvider } from "#api/generated";
import { Amount, Instant } from "#design/display/instant";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { useFormats } from "#i18n/formats";
import { useNow } from "#i18n/use-now";

export function useFollowUpColumns(slug: string): Column<FollowedProvider>[] {
  const { t } = useTranslation("followUp");
  const formats = useFormats();
  return [
    {
      id: "provider",
      header: t("provider"),
      cell: ({ id, name, email, city }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/providers/$providerId" params={{ slug, providerId: id }}>
              {name}
            </Link>
          }
          second={city === null ? email : `${email} · ${city}`}
        />
      ),
    },
    {
      id: "plan",
      header: t("plan"),
      cell: ({ interval, htCents, riseCents }) => (
        <TwoLines
          first={
            interval !== null && htCents !== null ? (
              <>
                {t(`intervals.${interval}`)} · <Amount cents={htCents} />
              </>
            ) : (
              "–"
            )
          }
          second={riseCents === null ? "" : t("rise", { amount: formats.amount(riseCents) })}
        />
      ),
    },
    { id: "until", header: t("until"), cell: (row) => <Access row={row} /> },
    {
      id: "engagements",
      header: t("engagements"),
      cell: ({ id, ongoingEngagements }) =>
        ongoingEngagements === 0 ? (
          <span className="tabular">0</span>
        ) : (
          <Link
            to="/admin/$slug/providers/$providerId"
            params={{ slug, providerId: id }}
            search={{ tab: "engagements" }}
            className="tabular"
          >
            {ongoingEngagements}
          </Link>
        ),
    },
  ];
}

function Access({ row }: { row: FollowedProvider }) {
  const { t } = useTranslation("followUp");
  const now = useNow();
  const { exempt, missing, answersUntil, periodEndsAt } = row;
  if (exempt) return <StatusBadge tone="neutral">{t("views.exempt")}</StatusBadge>;
  if (missing === "never_subscribed" || missing === "incomplete")
    return <StatusBadge tone="waiting">{t(`missing.${missing}`)}</StatusBadge>;
  if (answersUntil === null)
    return (
      <TwoLines
        first={<StatusBadge tone="good">{t("endless")}</StatusBadge>}
        second={periodEndsAt ? <Instant at={periodEndsAt} day /> : ""}
      />
    );
  const over = new Date(answersUntil).getTime() <= now;
  return (
    <TwoLines
      first={
        <StatusBadge tone={over ? "bad" : "waiting"}>
          {over ? t(`missing.${missing ?? "expired"}`) : t("active")}
        </StatusBadge>
      }
      second={
        <>
          {t(over ? "ended" : "ends")} <Instant at={answersUntil} day />
        </>
      }
    />
  );
}
