import type { TFunction } from "i18next";

import type { MergePlan } from "#api/generated";
import { ClientInLine } from "#clients/duplicates/pair-row";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { Column } from "#design/table/types";

import styles from "../clients.module.css";

type Line = MergePlan["data"][number];

const tones: Record<Line["outcome"], Tone> = {
  planned: "info",
  conflict: "waiting",
  judged: "neutral",
  merged: "good",
  skipped: "neutral",
};

/** A line of a plan: what is kept, what is emptied into it, what becomes of it. */
export const lineColumns = (slug: string, t: TFunction<"clients">): Column<Line>[] => [
  {
    id: "target",
    header: t("bulk.target"),
    cell: ({ target }) => target && <ClientInLine slug={slug} client={target} />,
  },
  {
    id: "absorbed",
    header: t("bulk.absorbed"),
    cell: ({ absorbed }) =>
      absorbed.map((client) => <ClientInLine key={client.id} slug={slug} client={client} />),
  },
  {
    id: "moved",
    header: t("bulk.moved"),
    align: "end",
    cell: ({ events }) => <span className="tabular">{events}</span>,
  },
  {
    id: "outcome",
    header: t("bulk.outcome"),
    cell: ({ outcome, fields }) => (
      <>
        <StatusBadge tone={tones[outcome]}>{t(`bulk.outcomes.${outcome}`)}</StatusBadge>
        {outcome === "conflict" && (
          <p className={styles["soft"]}>{fields.map((field) => t(`fields.${field}`)).join(", ")}</p>
        )}
      </>
    ),
  },
];
