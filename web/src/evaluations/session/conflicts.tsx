import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import { bodyOf } from "#api/client";
import { evaluationsJudgeConflict } from "#api/generated";
import { StatusBadge } from "#design/display/status-badge";
import { Failure } from "#design/feedback/failure";
import { useAct } from "#design/feedback/use-act";
import { conflictsQuery } from "#evaluations/queries";

import styles from "./session.module.css";

/** The surest ones first: the rest is a press away. */
const few = 6;

type Verdict = { dossierId: string; evaluatorId: string; verdict: "apart" | "ignored" };

/** Nobody judges their own dossier: the API sets such a conflict aside for nobody. */
const ownDossier: ReadonlySet<string> = new Set(["same_person", "same_email"]);

/** What the data proposes to keep apart: somebody decides, pair by pair. */
export function Conflicts({ slug, sessionId }: { slug: string; sessionId: string }) {
  const labelled = useLabelled();
  const { t } = useTranslation("evaluations");
  const { data, error } = useQuery(conflictsQuery(slug, sessionId));
  const [all, setAll] = useState(false);
  const judge = useAct((body: Verdict) =>
    bodyOf(evaluationsJudgeConflict({ path: { organisation: slug, sessionId }, body })),
  );
  if (error && !data) return <Failure error={error} />;
  if (data?.data.length === 0) return <p className={styles["dim"]}>{t("dossiers.noConflict")}</p>;
  const shown = all ? data?.data : data?.data.slice(0, few);
  return (
    <>
      <ul className={styles["conflicts"]}>
        {shown?.map(({ dossierId, evaluatorId, evaluatorName, applicantName, number, certain, reasons }) => (
          <li key={`${dossierId} ${evaluatorId}`}>
            <span className={styles["pair"]}>
              <strong>
                {evaluatorName} · {applicantName}
              </strong>
              <span className={styles["dim"]}>
                {number} · {reasons.map(({ detail }) => detail).join(" ")}
              </span>
            </span>
            {certain && <StatusBadge tone="bad">{t("dossiers.certain")}</StatusBadge>}
            <span className={styles["buttons"]}>
              <Button
                size="sm"
                variant="default"
                aria-label={labelled(t("dossiers.apart"), `${evaluatorName}, ${applicantName}`)}
                onClick={() => judge.mutate({ dossierId, evaluatorId, verdict: "apart" })}
              >
                {t("dossiers.apart")}
              </Button>
              {!reasons.some(({ code }) => ownDossier.has(code)) && (
                <Button
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={labelled(t("dossiers.ignore"), `${evaluatorName}, ${applicantName}`)}
                  onClick={() => judge.mutate({ dossierId, evaluatorId, verdict: "ignored" })}
                >
                  {t("dossiers.ignore")}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {!all && data !== undefined && data.total > few && (
        <Button variant="subtle" size="sm" onClick={() => setAll(true)}>
          {t("dossiers.allConflicts", { count: data.total })}
        </Button>
      )}
    </>
  );
}
