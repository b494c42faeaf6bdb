import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { ConfirmSubmission } from "#dossiers/portal/confirm-submission";
import type { Filling } from "#dossiers/portal/filling";
import { leftToDo, upTo } from "#dossiers/portal/missing";
import { MissingAnswers } from "#dossiers/portal/missing-answers";
import { ownDocumentUrl } from "#dossiers/queries";
import type { Step } from "#forms/types";
import { portalQuery } from "#organisations/queries";

import styles from "./fill-dossier.module.css";

/**
 * Read again, then send: the whole, or what comes before an intermediate validation. What is missing is named, each
 * with the way to it.
 */
export function ReviewStep({ step: reached, ...filling }: Filling & { step: Step }) {
  const { t } = useTranslation(["dossiers", "life"]);
  const { slug, dossier, values, visibility, keeper, keeping } = filling;
  const { data: portal } = useSuspenseQuery(portalQuery(slug));
  const [asking, setAsking] = useState(false);
  const isPart = reached.type === "intermediate_validation";
  const steps = upTo(filling.steps, reached.id);
  const { ineligibility } = dossier.completeness;
  const isCorrection = dossier.correction !== null;
  const conflicts = Object.keys(keeping.conflicts).map((id) => [id, t("conflict.title")]);
  const unsaved = { ...keeping.errors, ...Object.fromEntries(conflicts) };
  const left = leftToDo(dossier.completeness, steps, unsaved);
  return (
    <div className={styles["section"]}>
      {left.length === 0 ? (
        !ineligibility && (
          <Notice
            tone="info"
            action={
              <Button onClick={() => setAsking(true)}>
                {isCorrection
                  ? t("correction.resend", { ns: "life" })
                  : t(isPart ? "fill.submitPart" : "fill.submit")}
              </Button>
            }
          >
            {isCorrection
              ? t("correction.review", { ns: "life", organisation: portal.name })
              : t(isPart ? "fill.reviewPart" : "fill.review", { organisation: portal.name })}
          </Notice>
        )
      ) : (
        <MissingAnswers slug={slug} dossierId={dossier.id} left={left} />
      )}
      {steps.map((step) => (
        <AnswerSheet
          key={step.id}
          step={step}
          values={values}
          shown={visibility.fieldIds}
          documents={dossier.documents}
          documentUrl={(id) => ownDocumentUrl(slug, dossier.id, id)}
          aside={
            <Link
              to="/$slug/dossiers/$dossierId"
              params={{ slug, dossierId: dossier.id }}
              search={{ step: step.id }}
              aria-label={t("fill.editStep", { step: step.title })}
            >
              {t("fill.edit")}
            </Link>
          }
        />
      ))}
      <ConfirmSubmission
        slug={slug}
        dossier={dossier}
        organisation={portal.name}
        isPart={isPart}
        keeper={keeper}
        opened={asking}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
