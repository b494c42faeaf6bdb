import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  identityRenewRecoveryCodes,
  identityStartSecondFactor,
  identityStopSecondFactor,
} from "#api/generated/sdk.gen";
import type { SecondFactorSecret } from "#api/generated/types.gen";
import { queryClient } from "#api/query-client";
import { StatusBadge } from "#design/display/status-badge";
import { AddKey } from "#identity/account/add-key";
import { AskPassword } from "#identity/account/ask-password";
import { RecoveryCodes } from "#identity/account/recovery-codes";
import { sessionQuery } from "#identity/session";

import styles from "./account.module.css";

/** Off → a key to add to the phone → a code that proves it → recovery codes → on. */
export function TwoFactor({ active }: { active: boolean }) {
  const [secret, setSecret] = useState<SecondFactorSecret>();
  const [codes, setCodes] = useState<readonly string[]>();
  const finish = () => {
    setCodes(undefined);
    setSecret(undefined);
    void queryClient.invalidateQueries(sessionQuery);
  };
  if (codes !== undefined) return <RecoveryCodes codes={codes} onKept={finish} />;
  if (secret !== undefined) return <AddKey secret={secret} onConfirmed={setCodes} />;
  return active ? <On onCodes={setCodes} onStopped={finish} /> : <Off onStarted={setSecret} />;
}

function Off({ onStarted }: { onStarted: (secret: SecondFactorSecret) => void }) {
  const { t } = useTranslation("account");
  const [starting, setStarting] = useState(false);
  const start = async (password: string) =>
    onStarted(await bodyOf(identityStartSecondFactor({ body: { password } })));
  return (
    <div className={styles["stack"]}>
      <div>
        <StatusBadge tone="neutral">{t("twoFactor.off")}</StatusBadge>
      </div>
      {starting ? (
        <AskPassword submit={t("twoFactor.start")} onSubmit={start} onCancel={() => setStarting(false)} />
      ) : (
        <div className={styles["choices"]}>
          <Choice label={t("twoFactor.start")} onClick={() => setStarting(true)} />
        </div>
      )}
    </div>
  );
}

type OnProps = { onCodes: (codes: readonly string[]) => void; onStopped: () => void };

function On({ onCodes, onStopped }: OnProps) {
  const { t } = useTranslation("account");
  const [stopping, setStopping] = useState<boolean>();
  const renew = async (password: string) =>
    onCodes((await bodyOf(identityRenewRecoveryCodes({ body: { password } }))).recoveryCodes);
  const stop = async (password: string) => {
    await identityStopSecondFactor({ body: { password } });
    onStopped();
  };
  return (
    <div className={styles["stack"]}>
      <div>
        <StatusBadge tone="good">{t("twoFactor.on")}</StatusBadge>
      </div>
      {stopping === undefined ? (
        <div className={styles["choices"]}>
          <Choice label={t("twoFactor.renew")} onClick={() => setStopping(false)} />
          <Choice label={t("twoFactor.stop")} onClick={() => setStopping(true)} />
        </div>
      ) : (
        <AskPassword
          submit={t(stopping ? "twoFactor.stop" : "twoFactor.renew")}
          onSubmit={stopping ? stop : renew}
          onCancel={() => setStopping(undefined)}
        />
      )}
    </div>
  );
}

const Choice = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <Button variant="default" onClick={onClick}>
    {label}
  </Button>
);
