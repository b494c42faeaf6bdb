import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { AssignedDossiers } from "#api/generated";

import styles from "./session.module.css";

type Props = {
  pairs: AssignedDossiers["apart"];
  pending: boolean;
  onOverrule: () => void;
  onClose: () => void;
};

/** What was not given, and why: somebody decides whether it is given all the same. */
export function KeptApart({ pairs, pending, onOverrule, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  return (
    <>
      <p style={{ margin: 0 }}>{t("dossiers.apartText")}</p>
      <ul className={styles["conflicts"]}>
        {pairs.map(({ dossierId, evaluatorId, evaluatorName, number, state, reasons }) => (
          <li key={`${dossierId} ${evaluatorId}`}>
            <span className={styles["pair"]}>
              <strong>
                {evaluatorName} · {number}
              </strong>
              <span className={styles["dim"]}>
                {state === null
                  ? reasons.map(({ detail }) => detail).join(" ")
                  : t(`evaluationStates.${state as "recused"}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div className={styles["buttons"]}>
        <Button onClick={onClose}>{t("dossiers.leaveApart")}</Button>
        {pairs.some(({ overrulable }) => overrulable) && (
          <Button variant="default" loading={pending} onClick={onOverrule}>
            {t("dossiers.overrule")}
          </Button>
        )}
      </div>
    </>
  );
}
