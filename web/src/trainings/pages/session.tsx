import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { TrainingSession } from "#api/generated/types.gen";
import { EmptyState } from "#design/display/empty-state";
import { Facts } from "#design/display/facts";
import { Amount, Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { SessionBadge } from "#trainings/badges";
import { traineesQuery, trainingSessionQuery } from "#trainings/queries";
import { AddTrainee } from "#trainings/session/add-trainee";
import { Attendance } from "#trainings/session/attendance";
import { SessionActions } from "#trainings/session/actions";
import { useTraineeColumns } from "#trainings/session/trainee-columns";

const route = getRouteApi("/admin/$slug/trainings/$sessionId");

function Places({ session }: { session: TrainingSession }) {
  const { t } = useTranslation("trainings");
  const waiting = session.waiting > 0 ? ` · ${t("waiting", { count: session.waiting })}` : "";
  return `${t("taken", session)}${waiting}`;
}

export function TrainingSessionPage() {
  const { t } = useTranslation("trainings");
  const { slug, sessionId } = route.useParams();
  const search = route.useSearch();
  const { data: session } = useSuspenseQuery(trainingSessionQuery(slug, sessionId));
  const { data, error, refetch } = useQuery(traineesQuery(slug, sessionId, search));
  const started = session.state === "started" || session.state === "over";
  return (
    <Page
      title={session.typeName}
      lead={session.place}
      badge={<SessionBadge state={session.state} />}
      back={
        <Link to="/admin/$slug/trainings" params={{ slug }}>
          {t("title")}
        </Link>
      }
      actions={<SessionActions slug={slug} session={session} />}
    >
      <Surface>
        <Facts
          across
          facts={[
            { label: t("startsAt"), value: <Instant at={session.startsAt} /> },
            { label: t("endsAt"), value: <Instant at={session.endsAt} /> },
            { label: t("capacity"), value: <Places session={session} /> },
            { label: t("trainers"), value: session.trainers || "–" },
            {
              label: t("cost"),
              value: session.priceCents === 0 ? t("free") : <Amount cents={session.priceCents} />,
            },
            { label: t("audience"), value: t(`audiences.${session.audience}`) },
          ]}
        />
      </Surface>
      <Surface
        title={t("trainees")}
        aside={session.state === "open" && <AddTrainee slug={slug} sessionId={sessionId} />}
        flush
      >
        <div style={{ padding: 24 }}>
          <DataTable
            label={t("trainees")}
            columns={useTraineeColumns(slug, session)}
            rows={data?.data}
            rowId={({ id }) => id}
            nextCursor={data?.nextCursor}
            list={useList(search)}
            filters={[
              {
                name: "ended",
                label: t("ended"),
                all: t("endedHidden"),
                options: [{ value: "shown", label: t("endedShown") }],
              },
            ]}
            {...(started && {
              renderBulk: (ids: readonly string[], clear: () => void) => (
                <Attendance slug={slug} sessionId={sessionId} ids={ids} onDone={clear} />
              ),
            })}
            error={error}
            onRetry={() => void refetch()}
            empty={
              <EmptyState title={t("noTrainee")}>
                <p>{t("noTraineeText")}</p>
              </EmptyState>
            }
          />
        </div>
      </Surface>
    </Page>
  );
}
