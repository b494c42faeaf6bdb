import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useLabelled } from "#i18n/labelled";
import {
  evaluationsCancelEvaluation,
  evaluationsRecuse,
  evaluationsReopenEvaluation,
  evaluationsReturnToDraft,
} from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Figure, Figures } from "#design/display/figure";
import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { evaluatedQuery } from "#evaluations/queries";
import { GivenEvaluation } from "#evaluations/results/given-evaluation";
import { scoreOf } from "#evaluations/results/results";
import { ReasonDialog } from "#evaluations/session/reason-dialog";
import type { Evaluated } from "#evaluations/types";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";

import styles from "../session/session.module.css";

const route = getRouteApi("/admin/$slug/evaluations/$sessionId/dossiers/$dossierId");

const moves = {
  return_to_draft: evaluationsReturnToDraft,
  reopen: evaluationsReopenEvaluation,
  recuse: evaluationsRecuse,
  cancel: evaluationsCancelEvaluation,
};
export type StaffVerb = keyof typeof moves;

export function EvaluatedDossierPage() {
  const labelled = useLabelled();
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const { slug, sessionId, dossierId } = route.useParams();
  const { data } = useSuspenseQuery(evaluatedQuery(slug, sessionId, dossierId));
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const [moving, setMoving] = useState<{ id: string; verb: StaffVerb }>();
  const { figures } = data;
  const say = (score: number | null) => scoreOf(score, formats.number);
  return (
    <Page
      title={data.applicant.name}
      lead={<span className="tabular">{data.number}</span>}
      back={
        <Link
          to="/admin/$slug/evaluations/$sessionId"
          params={{ slug, sessionId }}
          search={{ tab: "results" }}
        >
          {t("judged.back")}
        </Link>
      }
      actions={
        <LinkButton
          variant="default"
          to="/admin/$slug/dossiers/$dossierId"
          params={{ slug, dossierId }}
          search={{}}
        >
          {t("judged.seeDossier")}
        </LinkButton>
      }
    >
      <Leaks leaks={data.leaks} />
      <Figures>
        <Figure label={t("results.mean")} value={say(figures.mean)} />
        <Figure label={t("results.median")} value={say(figures.median)} />
        <Figure
          label={t("results.extent")}
          value={figures.lowest === null ? "–" : `${say(figures.lowest)} – ${say(figures.highest)}`}
        />
        <Figure
          label={t("results.rank")}
          value={String(figures.rank ?? "–")}
          hint={labelled(t("results.corrected"), figures.correctedRank ?? "–")}
        />
      </Figures>
      {data.evaluations.length === 0 && (
        <EmptyState title={t("judged.evaluations")}>
          <p>{t("judged.none")}</p>
        </EmptyState>
      )}
      <div className={styles["halves"]}>
        {data.evaluations.map((evaluation) => (
          <GivenEvaluation
            key={evaluation.id}
            evaluation={evaluation}
            grid={data.grid}
            actions={
              whyNot === undefined && (
                <div className={styles["buttons"]}>
                  {evaluation.verbs.filter(isStaffVerb).map((verb) => (
                    <Button
                      key={verb}
                      size="sm"
                      variant={verb === "return_to_draft" || verb === "reopen" ? "default" : "subtle"}
                      {...(verb !== "return_to_draft" && verb !== "reopen" && { color: "gray" })}
                      aria-label={labelled(t(`judged.verbs.${verb}`), evaluation.evaluatorName)}
                      onClick={() => setMoving({ id: evaluation.id, verb })}
                    >
                      {t(`judged.verbs.${verb}`)}
                    </Button>
                  ))}
                </div>
              )
            }
          />
        ))}
      </div>
      {moving && (
        <ReasonDialog
          title={t(`judged.verbs.${moving.verb}`)}
          withDueAt={moving.verb === "reopen" || moving.verb === "return_to_draft"}
          onClose={() => setMoving(undefined)}
          act={(body) =>
            moves[moving.verb]({ path: { organisation: slug, sessionId, evaluationId: moving.id }, body })
          }
        />
      )}
    </Page>
  );
}

const isStaffVerb = (verb: string): verb is StaffVerb => verb in moves;

function Leaks({ leaks }: { leaks: Evaluated["leaks"] }) {
  const { t } = useTranslation("evaluations");
  if (leaks.length === 0) return null;
  return (
    <Notice tone="bad" title={t("judged.leaks")}>
      <ul className={styles["missing"]}>
        {leaks.map(({ detail, place, kind }) => (
          <li key={`${kind} ${place.fieldId ?? place.documentId}`}>{detail}</li>
        ))}
      </ul>
      <p>{t("judged.leaksText")}</p>
    </Notice>
  );
}
