import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Page } from "#design/layout/page";
import { Paging } from "#design/table/paging";
import { useList } from "#design/table/use-list";
import { Changes } from "#evaluations/desk/changes";
import { Others } from "#evaluations/desk/others";
import { VisibleDossier } from "#evaluations/desk/visible-dossier";
import { titleOf } from "#evaluations/desk/sheet-title";
import { EvaluationBadge } from "#evaluations/badges";
import { evaluatorsQuery, listAsQuery, sheetAsQuery } from "#evaluations/queries";

import desk from "../desk/desk.module.css";
import styles from "../session/session.module.css";

const route = getRouteApi("/admin/$slug/evaluations/$sessionId/evaluators/$evaluatorId");

/** Exactly what one evaluator is answered: their list, and each dossier in it. */
export function AsEvaluatorPage() {
  const { t } = useTranslation("evaluations");
  const { slug, sessionId, evaluatorId } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const dossier = search["dossier"];
  const { data: evaluators } = useSuspenseQuery(evaluatorsQuery(slug, sessionId));
  const { data } = useSuspenseQuery(listAsQuery(slug, sessionId, evaluatorId, search.cursor));
  const name = evaluators.data.find(({ id }) => id === evaluatorId)?.name ?? "";
  return (
    <Page
      title={t("judged.asEvaluator", { name })}
      back={
        <Link
          to="/admin/$slug/evaluations/$sessionId"
          params={{ slug, sessionId }}
          search={{ tab: "evaluators" }}
        >
          {t("evaluators")}
        </Link>
      }
    >
      <Notice tone="info">{t("judged.asEvaluatorText")}</Notice>
      {data.data.length === 0 ? (
        <EmptyState title={t("desk.title")}>
          <p>{t("judged.nothing")}</p>
        </EmptyState>
      ) : (
        <div className={styles["stack"]}>
          <Surface title={t("desk.mine")} flush>
            <ul className={desk["lines"]}>
              {data.data.map((line) => (
                <li key={line.dossierId}>
                  <Link
                    to="."
                    search={{ ...search, dossier: line.dossierId }}
                    className={desk["line"] ?? ""}
                    resetScroll={false}
                  >
                    <span className={desk["which"]}>
                      <span className={desk["lineTitle"]}>
                        {line.title ?? line.applicantName ?? line.number}
                      </span>
                      <span className={desk["dim"]}>
                        {line.number}
                        {line.access === "announced" && ` · ${t("desk.announced")}`}
                      </span>
                    </span>
                    {line.state !== null && <EvaluationBadge state={line.state} />}
                  </Link>
                </li>
              ))}
            </ul>
            <div className={desk["paging"]}>
              <Paging list={list} nextCursor={data.nextCursor} />
            </div>
          </Surface>
          {dossier !== undefined && (
            <Seen key={dossier} {...{ slug, sessionId, evaluatorId, dossierId: dossier }} />
          )}
        </div>
      )}
    </Page>
  );
}

type SeenProps = { slug: string; sessionId: string; evaluatorId: string; dossierId: string };

function Seen({ slug, sessionId, evaluatorId, dossierId }: SeenProps) {
  const { t } = useTranslation("evaluations");
  const { data } = useQuery(sheetAsQuery(slug, sessionId, evaluatorId, dossierId));
  if (data === undefined) return null;
  return (
    <section aria-label={titleOf(data) ?? ""}>
      <h2>{titleOf(data)}</h2>
      {data.dossier === null ? (
        <Notice>{t(data.access === "announced" ? "desk.announced" : "judged.closedToThem")}</Notice>
      ) : (
        <div className={styles["stack"]}>
          <Changes title={t("desk.changed")} changes={data.changes} />
          <VisibleDossier dossier={data.dossier} documentUrl={null} />
          <Others others={data.others} grid={data.grid} />
        </div>
      )}
    </section>
  );
}
