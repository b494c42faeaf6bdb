import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { evaluationsFinalise } from "#api/generated";
import { ProblemError } from "#api/problem";
import { readAnew } from "#api/read-anew";
import { AutosaveIndicator } from "#design/feedback/autosave-indicator";
import { Notice } from "#design/display/notice";
import { toast } from "#design/feedback/toasts";
import { LinkButton } from "#design/layout/link-button";
import { CriterionInput } from "#evaluations/desk/criterion-input";
import type { EvaluationKeeper } from "#evaluations/desk/evaluation-keeper";
import { Total } from "#evaluations/desk/total";
import { useEvaluation } from "#evaluations/desk/use-evaluation";
import { refreshDesk, sheetQuery } from "#evaluations/queries";
import type { OwnEvaluation, Sheet } from "#evaluations/types";

import styles from "./marking.module.css";

type Props = { slug: string; sheet: Sheet; evaluation: OwnEvaluation; dossierId: string };

/** The grid beside the dossier: saved as it is filled, its total running, finalised from the keyboard. */
export function Marking({ slug, sheet, evaluation, dossierId }: Props) {
  const { t } = useTranslation("evaluations");
  const { sessionId, nextDossierId } = sheet;
  const { keeper, kept } = useEvaluation(slug, sheet, dossierId, evaluation);
  const { finalise, pending, missing } = useFinalise(props(slug, sheet, dossierId), keeper);
  const readOnly = evaluation.state !== "draft" || !evaluation.verbs.includes("finalise");
  useEffect(() => {
    if (readOnly) return;
    const onKey = (event: KeyboardEvent) => {
      // A dialog has its own Enter: a conflict being said finalises nothing.
      const elsewhere = event.target instanceof Element && event.target.closest("[role=dialog]") !== null;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !elsewhere) {
        event.preventDefault();
        void finalise();
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
  const barred = evaluation.barred;
  return (
    <section className={styles["marking"]} aria-label={t("desk.grid")}>
      <header className={styles["head"]}>
        <h2>{t("desk.grid")}</h2>
        {!readOnly && <AutosaveIndicator save={kept.save} />}
      </header>
      {evaluation.state === "final" && <Notice tone="good">{t("desk.isFinal")}</Notice>}
      {evaluation.state === "draft" && readOnly && <Notice>{t("desk.closedNotice")}</Notice>}
      {barred !== null && evaluation.state === "draft" && barred in barredWords && (
        <Notice tone="waiting">{t(`desk.barred.${barred as keyof typeof barredWords}`)}</Notice>
      )}
      {kept.errors[""] !== undefined && <Notice tone="bad">{kept.errors[""]}</Notice>}
      <div className={styles["criteria"]}>
        {kept.asked.map((criterion) => (
          <CriterionInput
            key={criterion.id}
            criterion={criterion}
            given={kept.answers[criterion.id]}
            error={kept.errors[criterion.id] ?? missing[criterion.id]}
            setAside={kept.setAside[criterion.id]}
            readOnly={readOnly}
            onAnswer={(given) => keeper.answer(criterion.id, given)}
          />
        ))}
      </div>
      <footer className={styles["foot"]}>
        <Total total={kept.total} final={evaluation.state === "final"} />
        {readOnly ? (
          nextDossierId !== null && (
            <LinkButton
              to="/$slug/evaluations/$sessionId/$dossierId"
              params={{ slug, sessionId, dossierId: nextDossierId }}
            >
              {t("desk.next")}
            </LinkButton>
          )
        ) : (
          <div>
            <Button fullWidth loading={pending} onClick={() => void finalise()}>
              {t(nextDossierId === null ? "desk.finalise" : "desk.finaliseNext")}
            </Button>
            <p className={styles["keys"]}>{t("desk.keys")}</p>
          </div>
        )}
      </footer>
    </section>
  );
}

const barredWords = { phase_not_begun: true, evaluation_too_late: true };
const props = (slug: string, sheet: Sheet, dossierId: string) => ({ slug, sheet, dossierId });

const showAlert = () =>
  document.querySelector<HTMLElement>(`[role="alert"]`)?.scrollIntoView({ block: "center" });

/**
 * Stores what waits, finalises what is shown, then goes on; what is missing is said at its criterion, and what another
 * tab wrote is shown before anything is finalised.
 */
function useFinalise({ slug, sheet, dossierId }: ReturnType<typeof props>, keeper: EvaluationKeeper) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const [missing, setMissing] = useState<Record<string, string>>({});
  const path = { organisation: slug, sessionId: sheet.sessionId, dossierId };
  const finalise = async () => {
    if (pending) return;
    setPending(true);
    setMissing({});
    try {
      if (!(await keeper.flush())) {
        void toast(t("desk.notSaved"), "bad");
        showAlert();
        return;
      }
      const { nextDossierId } = await bodyOf(
        evaluationsFinalise({
          path,
          body: { seenHash: sheet.seenHash },
          headers: ifMatch(keeper.version),
        }),
      );
      void toast(t("desk.finalised"));
      await refreshDesk(queries);
      const params = { slug, sessionId: sheet.sessionId };
      await (nextDossierId === null
        ? navigate({ to: "/$slug/evaluations/$sessionId", params })
        : navigate({
            to: "/$slug/evaluations/$sessionId/$dossierId",
            params: { ...params, dossierId: nextDossierId },
          }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const errors = (error.problem.errors ?? []).map(({ pointer, detail }) => [
        pointer.split("/")[1] ?? "",
        detail,
      ]);
      setMissing(Object.fromEntries(errors));
      if (error.problem.code === "stale_version") {
        const { evaluation } = await readAnew(queries, sheetQuery(slug, sheet.sessionId, dossierId));
        if (evaluation) keeper.adopt(evaluation);
        void toast(t("desk.writtenElsewhere"), "bad");
        return;
      }
      void toast(error.problem.detail, "bad");
      if (error.problem.code === "judged_dossier_changed") await refreshDesk(queries);
      showAlert();
    } finally {
      setPending(false);
    }
  };
  return { finalise, pending, missing };
}
