import { Button } from "@mantine/core";
import { IconUsers } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import { GatedButton } from "#design/form/gated-button";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { evaluatorsQuery } from "#evaluations/queries";
import { EvaluatorMenu } from "#evaluations/session/evaluator-menu";
import { InviteEvaluators } from "#evaluations/session/invite-evaluators";
import { useRemind } from "#evaluations/session/use-remind";
import { type Evaluator, points, type Session } from "#evaluations/types";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";

import styles from "./session.module.css";

type Props = { slug: string; session: Session };

const tones: Record<Evaluator["state"], Tone> = {
  invited: "waiting",
  joined: "good",
  declined: "bad",
  removed: "neutral",
};

/** Who evaluates, how far each is, and what can be done about it. */
export function Evaluators({ slug, session }: Props) {
  const { t } = useTranslation("evaluations");
  const { data, error, refetch } = useQuery(evaluatorsQuery(slug, session.id));
  const list = useList({});
  const whyNot = useWhyNot(slug)("evaluations.manage", "outreach");
  const [inviting, setInviting] = useState(false);
  const remind = useRemind(slug, session.id);
  const owing = (data?.data ?? [])
    .filter(({ notStarted, drafts }) => notStarted + drafts > 0)
    .map(({ id }) => id);
  const invite = (
    <GatedButton whyNot={whyNot} onClick={() => setInviting(true)}>
      {t("people.invite")}
    </GatedButton>
  );
  return (
    <div className={styles["stack"]}>
      <div className={styles["bar"]}>
        <p>{t("people.lead")}</p>
        <div className={styles["buttons"]}>
          {session.state === "open" && owing.length > 0 && (
            <Button variant="default" loading={remind.isPending} onClick={() => remind.mutate(owing)}>
              {t("people.remindAll")}
            </Button>
          )}
          {session.state !== "results_published" && invite}
        </div>
      </div>
      <DataTable
        label={t("tabs.evaluators")}
        columns={useColumns(slug, session)}
        rows={data?.data}
        rowId={({ id }) => id}
        list={list}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("people.emptyTitle")} icon={<IconUsers size={26} stroke={1.6} />}>
            <p>{t("people.empty")}</p>
          </EmptyState>
        }
      />
      {inviting && <InviteEvaluators slug={slug} sessionId={session.id} onClose={() => setInviting(false)} />}
    </div>
  );
}

function useColumns(slug: string, session: Session): Column<Evaluator>[] {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const leniency = (value: number | null) => {
    if (value === null) return "–";
    const gap = formats.number(Math.abs(Math.round(points(value))));
    if (gap === "0") return t("people.alike");
    return t(value > 0 ? "people.kinder" : "people.harsher", { points: gap });
  };
  return [
    {
      id: "person",
      header: t("people.person"),
      cell: ({ name, email }) => <TwoLines first={name} second={email} />,
    },
    {
      id: "state",
      header: t("people.state"),
      cell: ({ state, declinedReason }) => (
        <TwoLines
          first={<StatusBadge tone={tones[state]}>{t(`people.states.${state}`)}</StatusBadge>}
          second={declinedReason}
        />
      ),
    },
    {
      id: "load",
      header: t("people.load"),
      align: "end",
      cell: ({ notStarted, drafts }) => notStarted + drafts,
    },
    { id: "finals", header: t("people.finals"), align: "end", cell: ({ finals }) => finals },
    {
      id: "left",
      header: t("people.left"),
      align: "end",
      cell: ({ departed }) => (departed === 0 ? "–" : departed),
    },
    {
      id: "maximum",
      header: t("people.maximum"),
      align: "end",
      optional: true,
      cell: ({ maximum }) => maximum ?? t("people.noMaximum"),
    },
    { id: "leniency", header: t("people.leniency"), cell: ({ leniency: value }) => leniency(value) },
    {
      id: "acts",
      header: t("people.state"),
      action: "menu",
      cell: (evaluator) => <EvaluatorMenu slug={slug} session={session} evaluator={evaluator} />,
    },
  ];
}
