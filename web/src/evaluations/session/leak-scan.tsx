import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsScanLeaks, type ScannedLeaks } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";

import styles from "./session.module.css";

type Props = { slug: string; sessionId: string };
type Scan = { scanned: number; data: ScannedLeaks["data"] };

/** Dossiers that are named: mending a question or two usually mends them all. */
const few = 20;

/** Every dossier of the session read as a blind evaluator would, page after page: what in it still says who applies. */
export function LeakScan({ slug, sessionId }: Props) {
  const { t } = useTranslation("evaluations");
  const [read, setRead] = useState(0);
  const scan = useMutation({
    mutationFn: async (): Promise<Scan> => {
      let [scanned, cursor]: [number, string | null] = [0, null];
      const data: Scan["data"] = [];
      do {
        const query = { limit: 100, ...(cursor !== null && { cursor }) };
        const page: ScannedLeaks = await bodyOf(
          evaluationsScanLeaks({ path: { organisation: slug, sessionId }, query }),
        );
        data.push(...page.data);
        scanned += page.scanned;
        cursor = page.nextCursor;
        setRead(scanned);
      } while (cursor !== null);
      return { scanned, data };
    },
  });
  return (
    <div className={styles["scan"]} aria-live="polite">
      <div className={styles["buttons"]}>
        <Button variant="default" loading={scan.isPending} onClick={() => scan.mutate()}>
          {t("rules.scan")}
        </Button>
        {scan.isPending && <span className={styles["dim"]}>{t("rules.scanned", { count: read })}</span>}
      </div>
      {scan.error && <Failure error={scan.error} onRetry={() => scan.mutate()} />}
      {scan.data && <Found {...{ slug, sessionId }} scan={scan.data} />}
    </div>
  );
}

function Found({ slug, sessionId, scan: { scanned, data } }: Props & { scan: Scan }) {
  const { t } = useTranslation("evaluations");
  if (data.length === 0) return <Notice tone="good">{t("rules.scanClean", { count: scanned })}</Notice>;
  return (
    <Notice tone="bad" title={t("rules.scanFound", { count: data.length })}>
      <ul className={styles["missing"]}>
        {data.slice(0, few).map(({ dossierId, number, applicantName, leaks }) => (
          <li key={dossierId}>
            <Link
              to="/admin/$slug/evaluations/$sessionId/dossiers/$dossierId"
              params={{ slug, sessionId, dossierId }}
            >
              {applicantName}
            </Link>{" "}
            <span className={styles["dim"]}>{number}</span> {leaks.map(({ detail }) => detail).join(" ")}
          </li>
        ))}
      </ul>
      <p>{t("rules.scanMend")}</p>
    </Notice>
  );
}
