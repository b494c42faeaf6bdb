import "@mantine/core/styles/NumberInput.layer.css";

import { NumberInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsSpreadDossiers } from "#api/generated";
import { whileWaiting } from "#api/while-waiting";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { sessionQuery } from "#evaluations/queries";
import type { Session } from "#evaluations/types";
import { useNow } from "#i18n/use-now";
import { useWhyNot } from "#organisations/access";

import styles from "./session.module.css";

type Props = { slug: string; session: Session };

const pause = 1000;
/** After which the API lets another spread be asked: the one under way was lost. */
const patience = 10 * 60 * 1000;

/** The automatic spread: asked here, done by a message, then told. */
export function Spread({ slug, session }: Props) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const whyNot = useWhyNot(slug)("evaluations.manage", "write");
  const [perDossier, setPerDossier] = useState<number | string>(session.perDossier);
  const path = { organisation: slug, sessionId: session.id };
  const ask = useAct(() =>
    bodyOf(
      evaluationsSpreadDossiers({ path, body: { perDossier: Number(perDossier) || session.perDossier } }),
    ),
  );
  const now = useNow();
  const open = session.spread?.finishedAt === null ? session.spread : undefined;
  const lost = open !== undefined && now - Date.parse(open.askedAt) > patience;
  const running = open !== undefined && !lost;
  const { error, refetch } = useQuery({
    ...sessionQuery(slug, session.id),
    refetchInterval: whileWaiting(pause, () => running),
  });
  const unread = running && error !== null;
  useEffect(() => {
    if (!running) return;
    return () => void queries.invalidateQueries();
  }, [running, queries]);
  return (
    <Surface title={t("dossiers.spread")} description={t("dossiers.spreadText")}>
      <div className={styles["asking"]}>
        <NumberInput
          label={t("dossiers.perDossier")}
          min={1}
          max={20}
          allowDecimal={false}
          value={perDossier}
          onChange={setPerDossier}
        />
        <GatedButton
          whyNot={whyNot}
          loading={ask.isPending || (running && !unread)}
          onClick={() => ask.mutate()}
        >
          {t("dossiers.spread")}
        </GatedButton>
      </div>
      {unread ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : (
        <Outcome session={session} running={running} lost={lost} />
      )}
    </Surface>
  );
}

type OutcomeProps = { session: Session; running: boolean; lost: boolean };

function Outcome({ session, running, lost }: OutcomeProps) {
  const { t } = useTranslation("evaluations");
  if (running) return <output>{t("dossiers.spreading")}</output>;
  if (lost) return <Notice tone="bad">{t("dossiers.spreadLost")}</Notice>;
  const summary = session.spread?.summary;
  if (!summary) return null;
  const { added, lightest, heaviest, imbalance, shortDossiers, shortages } = summary;
  const reasons = [...new Set(shortages.map(({ reason }) => reason))];
  return (
    <div className={styles["stack"]} aria-live="polite">
      <p style={{ marginBottom: 0 }}>{t("dossiers.spreadDone", { added, lightest, heaviest })}</p>
      {imbalance !== null && <Notice>{imbalance}</Notice>}
      {shortDossiers > 0 && (
        <Notice tone="waiting" title={t("dossiers.short", { count: shortDossiers })}>
          <ul className={styles["missing"]}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
