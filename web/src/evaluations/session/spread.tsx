import "@mantine/core/styles/NumberInput.layer.css";

import { NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsSpreadDossiers } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { sessionQuery } from "#evaluations/queries";
import type { Session } from "#evaluations/types";
import { useWhyNot } from "#organisations/access";

import styles from "./session.module.css";

type Props = { slug: string; session: Session };

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
  const running = session.spread !== null && session.spread.finishedAt === null;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(
      () => void queries.invalidateQueries({ queryKey: sessionQuery(slug, session.id).queryKey }),
      1_000,
    );
    return () => {
      clearInterval(timer);
      void queries.invalidateQueries();
    };
  }, [running, queries, slug, session.id]);
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
        <GatedButton whyNot={whyNot} loading={ask.isPending || running} onClick={() => ask.mutate()}>
          {t("dossiers.spread")}
        </GatedButton>
      </div>
      <Outcome session={session} running={running} />
    </Surface>
  );
}

function Outcome({ session, running }: { session: Session; running: boolean }) {
  const { t } = useTranslation("evaluations");
  if (running) return <output>{t("dossiers.spreading")}</output>;
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
