import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Page } from "#design/layout/page";
import { EvaluationBadge } from "#evaluations/badges";
import { Changes } from "#evaluations/desk/changes";
import { Gate, Leaving } from "#evaluations/desk/gate";
import { Marking } from "#evaluations/desk/marking";
import { Others } from "#evaluations/desk/others";
import { titleOf } from "#evaluations/desk/sheet-title";
import { VisibleDossier } from "#evaluations/desk/visible-dossier";
import { sheetQuery, visibleDocumentUrl } from "#evaluations/queries";
import type { Sheet } from "#evaluations/types";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";

import styles from "./sheet.module.css";

const route = getRouteApi("/$slug/evaluations/$sessionId/$dossierId");

export function SheetPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session === null ? <ToSignIn /> : <SheetOf />;
}

function SheetOf() {
  const { t } = useTranslation("evaluations");
  const { slug, sessionId, dossierId } = route.useParams();
  const { data: sheet } = useSuspenseQuery(sheetQuery(slug, sessionId, dossierId));
  const { evaluation } = sheet;
  const where = { slug, sessionId, dossierId };
  const leaves = evaluation?.state === "draft" && evaluation.verbs.includes("abstain");
  return (
    <Page
      key={dossierId}
      title={titleOf(sheet) ?? t("desk.grid")}
      {...(evaluation && { badge: <EvaluationBadge state={evaluation.state} /> })}
      {...(sheet.number !== null &&
        sheet.number !== titleOf(sheet) && { lead: <span className="tabular">{sheet.number}</span> })}
      back={
        <Link to="/$slug/evaluations/$sessionId" params={{ slug, sessionId }}>
          {t("desk.back")}
        </Link>
      }
      actions={leaves && <Leaving {...where} given />}
    >
      <Words sheet={sheet} />
      {sheet.access === "announced" && <Gate {...where} given={evaluation !== null} />}
      {sheet.dossier !== null && (
        <div className={styles["columns"]}>
          <VisibleDossier
            dossier={sheet.dossier}
            documentUrl={(id) => visibleDocumentUrl(slug, sessionId, dossierId, id)}
          />
          <div className={styles["beside"]}>
            {evaluation === null && <Notice tone="info">{t("desk.onlyRead")}</Notice>}
            {evaluation && (
              <Marking
                key={`${evaluation.id} ${evaluation.state} ${JSON.stringify(sheet.grid)}`}
                slug={slug}
                sheet={sheet}
                evaluation={evaluation}
                dossierId={dossierId}
              />
            )}
            <Others others={sheet.others} grid={sheet.grid} />
          </div>
        </div>
      )}
    </Page>
  );
}

function Words({ sheet: { evaluation, changes } }: { sheet: Sheet }) {
  const { t } = useTranslation("evaluations");
  const message = evaluation?.message ?? "";
  return (
    <>
      {message !== "" && (
        <Notice tone="info" title={t("desk.returned")}>
          {message}
        </Notice>
      )}
      {evaluation?.state === "conflict_declared" && <Notice>{t("desk.conflicted")}</Notice>}
      {evaluation?.state === "abstained" && <Notice>{t("desk.abstained")}</Notice>}
      <Changes title={t("desk.changed")} changes={changes} />
    </>
  );
}
