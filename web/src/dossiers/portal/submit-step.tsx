import { Button } from "@mantine/core";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import type { Filling } from "#dossiers/portal/filling";
import { submitDossier } from "#dossiers/queries";
import { portalQuery } from "#organisations/queries";

import styles from "./fill-dossier.module.css";

/** Read again, then send. What is missing is named, each with the way to it. */
export function SubmitStep({ slug, draft, answers }: Filling) {
  const { t } = useTranslation("dossiers");
  const queries = useQueryClient();
  const { data: organisation } = useSuspenseQuery(portalQuery(slug));
  const submit = useMutation({
    mutationFn: () => submitDossier(slug, draft.id),
    onSuccess: () => queries.invalidateQueries(),
  });
  const missing = draft.form.steps.filter(
    ({ id, type }) =>
      type !== "final_submission" && (draft.steps.find((one) => one.id === id)?.completed ?? 0) < 1,
  );
  return (
    <div className={styles["section"]}>
      {missing.length > 0 ? (
        <Notice tone="waiting" title={t("fill.incomplete")}>
          {t("fill.incompleteText")}
          <ul style={{ margin: "4px 0 0", paddingLeft: 20 }}>
            {missing.map(({ id, title }) => (
              <li key={id}>
                <Link
                  to="/$slug/dossiers/$dossierId"
                  params={{ slug, dossierId: draft.id }}
                  search={{ step: id }}
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice
          tone="info"
          action={
            <Button loading={submit.isPending} onClick={() => submit.mutate()}>
              {t("fill.submit")}
            </Button>
          }
        >
          {t("fill.review", { organisation: organisation.name })}
        </Notice>
      )}
      {submit.error && <Notice tone="bad">{submit.error.message}</Notice>}
      {draft.form.steps.map((step) => (
        <AnswerSheet key={step.id} step={step} dossier={{ answers, documents: draft.documents }} />
      ))}
    </div>
  );
}
