import { IconScale } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import type { OwnEvaluationSession } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Progress } from "#design/display/progress";
import { StatusBadge } from "#design/display/status-badge";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { SessionBadge } from "#evaluations/badges";
import { ownSessionsQuery } from "#evaluations/queries";
import { useFormats } from "#i18n/formats";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";

import styles from "./desk.module.css";

const route = getRouteApi("/$slug/evaluations");

export function MySessionsPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session === null ? <ToSignIn /> : <MySessions />;
}

function MySessions() {
  const { t } = useTranslation("evaluations");
  const { slug } = route.useParams();
  const { data } = useSuspenseQuery(ownSessionsQuery(slug));
  return (
    <Page title={t("desk.title")} lead={t("desk.lead")}>
      {data.data.length === 0 ? (
        <EmptyState title={t("desk.none")} icon={<IconScale size={26} stroke={1.6} />}>
          <p>{t("desk.noneText")}</p>
        </EmptyState>
      ) : (
        <ul className={styles["list"]}>
          {data.data.map((one) => (
            <SessionCard key={one.id} slug={slug} session={one} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function SessionCard({ slug, session }: { slug: string; session: OwnEvaluationSession }) {
  const labelled = useLabelled();
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const { notStarted, drafts, finals, invitation, closesAt } = session;
  const total = notStarted + drafts + finals;
  const invited = invitation === "invited";
  return (
    <li className={styles["card"]}>
      <div className={styles["words"]}>
        {invited ? (
          <StatusBadge tone="info">{t("desk.invitation")}</StatusBadge>
        ) : (
          <SessionBadge state={session.state} />
        )}
        <h2 className={styles["name"]}>{session.title}</h2>
        <p className={styles["dim"]}>
          {session.programmeTitle}
          {closesAt !== null && ` · ${t("desk.before", { date: formats.dateTime(closesAt) })}`}
        </p>
        {!invited && total > 0 && (
          <Progress label={t("desk.done", { done: finals, total })} done={finals} total={total} />
        )}
      </div>
      <LinkButton
        variant={invited || notStarted + drafts > 0 ? "filled" : "default"}
        to="/$slug/evaluations/$sessionId"
        params={{ slug, sessionId: session.id }}
        aria-label={labelled(t("desk.open"), session.title)}
      >
        {t("desk.open")}
      </LinkButton>
    </li>
  );
}
