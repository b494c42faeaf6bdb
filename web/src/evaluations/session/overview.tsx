import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Figure, Figures } from "#design/display/figure";
import { Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import type { Session } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "./session.module.css";

type Props = { slug: string; session: Session };

const tabOf = (pointer: string): string => {
  if (pointer.startsWith("/grid")) return "grid";
  if (pointer.startsWith("/phases")) return "rules";
  return pointer.startsWith("/dossiers") ? "dossiers" : "evaluators";
};

export function SessionOverview({ slug, session }: Props) {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const { counts, dossierCount } = session;
  const owed = counts.notStarted + counts.drafts;
  const to = (tab: string) => (content: React.ReactNode) => (
    <Link to="/admin/$slug/evaluations/$sessionId" params={{ slug, sessionId: session.id }} search={{ tab }}>
      {content}
    </Link>
  );
  return (
    <div className={styles["stack"]}>
      {session.state === "setup" && <Checklist slug={slug} session={session} />}
      <Figures>
        <Figure label={t("overview.dossiers")} value={formats.number(dossierCount)} link={to("dossiers")} />
        <Figure
          label={t("overview.judges")}
          value={formats.number(counts.evaluators)}
          hint={t("overview.joined", { count: counts.joined })}
          link={to("evaluators")}
        />
        <Figure
          label={t("overview.owed")}
          value={formats.number(owed)}
          hint={t("overview.drafts", { count: counts.drafts })}
          link={to("evaluators")}
        />
        <Figure
          label={t("overview.finals")}
          value={formats.number(counts.finals)}
          link={to("results")}
          {...(counts.departed > 0 && { hint: t("overview.departed", { count: counts.departed }) })}
        />
      </Figures>
      {owed + counts.finals > 0 && (
        <Progress
          label={t("progressOf", { done: counts.finals, total: owed + counts.finals })}
          done={counts.finals}
          total={owed + counts.finals}
        />
      )}
      <div className={styles["halves"]}>
        <Calendar session={session} />
        {session.moves.length > 0 && <History session={session} />}
      </div>
    </div>
  );
}

function Checklist({ slug, session }: Props) {
  const { t } = useTranslation("evaluations");
  if (session.missing.length === 0) return <Notice tone="good">{t("overview.ready")}</Notice>;
  return (
    <Notice tone="waiting" title={t("overview.missing")}>
      <ul className={styles["missing"]}>
        {session.missing.map(({ pointer, detail }) => (
          <li key={pointer}>
            <Link
              to="/admin/$slug/evaluations/$sessionId"
              params={{ slug, sessionId: session.id }}
              search={{ tab: tabOf(pointer) }}
            >
              {detail}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Calendar({ session }: { session: Session }) {
  const { t } = useTranslation("evaluations");
  return (
    <Surface title={t("overview.calendar")}>
      {session.phases.length === 0 && <p className={styles["dim"]}>{t("overview.noPhase")}</p>}
      <ul className={styles["phases"]}>
        {session.phases.map((phase) => (
          <li key={phase.id}>
            <strong>{phase.name}</strong>
            <span className={styles["dim"]}>
              <Instant at={phase.opensAt} /> → <Instant at={phase.closesAt} />
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}

function History({ session }: { session: Session }) {
  const { t } = useTranslation("evaluations");
  return (
    <Surface title={t("overview.history")}>
      <Timeline
        events={session.moves.toReversed().map(({ verb, at, reason }, index) => ({
          id: `${at} ${index}`,
          at,
          title: t(`overview.verbs.${verb as "open"}`),
          ...(reason !== null && { detail: reason }),
        }))}
      />
    </Surface>
  );
}
