import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { TrainingSession } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { SessionBadge } from "#trainings/badges";

export function useSessionColumns(slug: string): Column<TrainingSession>[] {
  const { t } = useTranslation("trainings");
  return [
    {
      id: "training",
      header: t("training"),
      cell: ({ id, typeName, place }) => (
        <TwoLines
          first={
            <Link to="/admin/$slug/trainings/$sessionId" params={{ slug, sessionId: id }}>
              {typeName}
            </Link>
          }
          second={place}
        />
      ),
    },
    { id: "startsAt", header: t("startsAt"), cell: ({ startsAt }) => <Instant at={startsAt} /> },
    {
      id: "capacity",
      header: t("capacity"),
      cell: ({ taken, capacity, waiting }) => (
        <TwoLines
          first={<span className="tabular">{t("taken", { taken, capacity })}</span>}
          second={waiting > 0 ? t("waiting", { count: waiting }) : ""}
        />
      ),
    },
    { id: "state", header: t("state"), cell: ({ state }) => <SessionBadge state={state} /> },
  ];
}
