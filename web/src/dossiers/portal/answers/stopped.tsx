import { Button } from "@mantine/core";
import { useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { ProblemError } from "#api/problem";
import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";

type Props = { error: ProblemError; onReload: () => void };

/** Saving ended for good: why, and the way on. What was typed is kept on this device meanwhile. */
export function Stopped({ error, onReload }: Props) {
  const { t } = useTranslation(["dossiers", "common"]);
  const { href } = useLocation();
  const signedOut = error.status === 401;
  return (
    <Notice
      tone="bad"
      title={error.problem.title}
      action={
        signedOut ? (
          <LinkButton to="/sign-in" search={{ next: href }}>
            {t("layout.signIn", { ns: "common" })}
          </LinkButton>
        ) : (
          <Button variant="default" onClick={onReload}>
            {t("state.reload", { ns: "common" })}
          </Button>
        )
      }
    >
      {error.problem.detail} {t("fill.kept")}
    </Notice>
  );
}
