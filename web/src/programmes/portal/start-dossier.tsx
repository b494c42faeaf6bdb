import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { sessionQuery } from "#identity/session";
import { startDossier } from "#programmes/queries";
import type { PublicProgramme } from "#programmes/types";

import styles from "./portal-programme.module.css";

type Props = { slug: string; programme: PublicProgramme };

/** Resume the dossier that exists, else begin one, else sign in first. */
export function StartDossier({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  const { data: session } = useQuery(sessionQuery);
  const { pathname } = useLocation();
  const open = programme.status === "open" || programme.status === "closing";
  if (programme.ownDossierId !== null) {
    return (
      <LinkButton
        fullWidth
        to="/$slug/dossiers/$dossierId"
        params={{ slug, dossierId: programme.ownDossierId }}
      >
        {t("portal.resume")}
      </LinkButton>
    );
  }
  if (!open) return null;
  if (session === null) {
    return (
      <LinkButton fullWidth to="/sign-in" search={{ next: pathname }}>
        {t("portal.signIn")}
      </LinkButton>
    );
  }
  return <Begin slug={slug} programmeId={programme.id} />;
}

function Begin({ slug, programmeId }: { slug: string; programmeId: string }) {
  const { t } = useTranslation("programmes");
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => startDossier(slug, programmeId),
    onSuccess: ({ id }) => navigate({ to: "/$slug/dossiers/$dossierId", params: { slug, dossierId: id } }),
  });
  return (
    <>
      {start.error && <Notice tone="bad">{start.error.message}</Notice>}
      <Button fullWidth loading={start.isPending} onClick={() => start.mutate()}>
        {t("portal.start")}
      </Button>
      <p className={styles["help"]}>{t("portal.startHelp")}</p>
    </>
  );
}
