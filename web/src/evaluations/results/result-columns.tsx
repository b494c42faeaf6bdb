import { useTranslation } from "react-i18next";

import type { EvaluationResult } from "#api/generated";
import { StatusBadge } from "#design/display/status-badge";
import type { Column } from "#design/table/types";
import { DecisionBadge } from "#dossiers/decision-badge";
import { DossierStateBadge } from "#dossiers/dossier-state";
import { DossierName } from "#evaluations/results/dossier-name";
import { meanMark } from "#evaluations/results/mean-mark";
import type { Session } from "#evaluations/types";
import { useFormats } from "#i18n/formats";

import styles from "../session/session.module.css";

type ResultColumn = Column<EvaluationResult>;
type Read = (row: EvaluationResult) => number | null;

/** Every column of the results, in the usual order: those that are rarely looked at are shown on demand. */
export function useResultColumns(slug: string, session: Session): ResultColumn[] {
  const { t } = useTranslation("evaluations");
  const dossier: ResultColumn = {
    id: "dossier",
    header: t("dossiers.dossier"),
    cell: (row) => <DossierName slug={slug} sessionId={session.id} row={row} />,
  };
  return [dossier, ...useScores(session), ...useStanding(), ...useMarks(session)];
}

/** The columns that a view chose, in its order, after what names the row. */
export function chosenColumns(every: readonly ResultColumn[], chosen: readonly string[]): ResultColumn[] {
  const named = ["dossier", ...chosen].flatMap((id) => every.find((column) => column.id === id) ?? []);
  return named.map(({ sort: _sort, optional: _optional, ...column }) => column);
}

function useScores({ average }: Session): ResultColumn[] {
  const { t } = useTranslation("evaluations");
  const { number } = useFormats();
  const said = (score: number | null) => (score === null ? "–" : number(Math.round(score / 10) / 10));
  const figure = (id: string, header: string, read: Read, optional = true): ResultColumn => ({
    id,
    header,
    align: "end",
    optional,
    cell: (row) => said(read(row)),
  });
  return [
    { id: "rank", header: t("results.rank"), sort: "rank", align: "end", cell: ({ rank }) => rank ?? "–" },
    figure("mean", t("results.mean"), ({ mean }) => mean, average !== "mean"),
    figure("median", t("results.median"), ({ median }) => median, average !== "median"),
    figure("spread", t("results.spread"), ({ spread }) => spread, false),
    figure("lowest", t("results.lowest"), ({ lowest }) => lowest),
    figure("highest", t("results.highest"), ({ highest }) => highest),
    figure("correctedMean", t("results.correctedMean"), ({ correctedMean }) => correctedMean),
  ];
}

function useStanding(): ResultColumn[] {
  const { t } = useTranslation("evaluations");
  return [
    {
      id: "finals",
      header: t("results.count"),
      align: "end",
      cell: ({ finals, live }) => t("results.of", { finals, live }),
    },
    {
      id: "live",
      header: t("results.live"),
      sort: "live",
      align: "end",
      optional: true,
      cell: ({ live }) => live,
    },
    {
      id: "correctedRank",
      header: t("results.corrected"),
      sort: "correctedRank",
      align: "end",
      cell: ({ rank, correctedRank }) => <Corrected rank={rank} corrected={correctedRank} />,
    },
    {
      id: "disagreement",
      header: t("results.disagreement"),
      cell: ({ disagreement }) =>
        disagreement ? <StatusBadge tone="waiting">{t("results.disagreement")}</StatusBadge> : "",
    },
    {
      id: "pending",
      header: t("results.prepared"),
      cell: ({ preparedVerb }) => (preparedVerb === null ? "" : <DecisionBadge verb={preparedVerb} />),
    },
    {
      id: "state",
      header: t("results.dossierState"),
      optional: true,
      cell: ({ dossierState }) => <DossierStateBadge state={dossierState} />,
    },
  ];
}

/** A column for each mark of the grid: the mean of what final evaluations gave. */
function useMarks({ grid: { criteria } }: Session): ResultColumn[] {
  const { number } = useFormats();
  return criteria
    .filter(({ type }) => type === "score")
    .map(({ id, label }) => ({
      id,
      header: label,
      align: "end",
      optional: true,
      cell: ({ evaluations }) => {
        const mean = meanMark(evaluations, id);
        return mean === null ? "–" : number(Math.round(mean * 10) / 10);
      },
    }));
}

/** The corrected place, and how far it moves the dossier. */
function Corrected({ rank, corrected }: { rank: number | null; corrected: number | null }) {
  if (corrected === null) return "–";
  const move = (rank ?? corrected) - corrected;
  return (
    <span>
      {corrected}
      {move !== 0 && <small className={styles["dim"]}> {move > 0 ? `▲ ${move}` : `▼ ${-move}`}</small>}
    </span>
  );
}
