import { Button } from "@mantine/core";
import { useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { PortalProgramme } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { FailureNotice } from "#design/feedback/failure-notice";
import { LinkButton } from "#design/layout/link-button";
import { sessionQuery } from "#identity/session";
import { ownDossiersQuery, startDossier } from "#programmes/portal/queries";

import styles from "./portal-programme.module.css";

type Props = { slug: string; programme: PortalProgramme };

const ended = ["unsuccessful", "withdrawn", "closed"];

/** Resume the dossier that exists, else begin one, else sign in or up first and come back here. */
export function StartDossier({ slug, programme }: Props) {
  const { t } = useTranslation(["programmes", "life"]);
  const moreTime = useSearch({ from: "/$slug/programmes/$programmeId" })["more-time"] !== undefined;
  const { data: session } = useSuspenseQuery(sessionQuery);
  const signedIn = session !== null;
  const { data: own, error, refetch } = useQuery({ ...ownDossiersQuery(slug), enabled: signedIn });
  const mine = own?.data.filter(({ programmeId }) => programmeId === programme.id) ?? [];
  const draft = mine.find(({ status }) => status.code === "not_sent" || status.code === "to_correct");
  const sent = mine.find((one) => one !== draft);
  const shown = draft ?? sent;
  /** Nothing of theirs is in hand any more: the API starts another one. */
  const mayBegin = mine.every(({ status }) => ended.includes(status.code));
  if (error && !own) return <Failure error={error} onRetry={() => void refetch()} />;
  if (signedIn && own === undefined) return <Button fullWidth loading disabled />;
  return (
    <>
      {programme.notice !== null && draft === undefined && !moreTime && (
        <Notice>{programme.notice.message}</Notice>
      )}
      {shown !== undefined && (
        <LinkButton
          fullWidth
          to="/$slug/dossiers/$dossierId"
          params={{ slug, dossierId: shown.id }}
          variant={draft ? "filled" : "default"}
        >
          {t(draft ? "portal.resume" : "portal.seeMine")}
        </LinkButton>
      )}
      {shown === undefined && moreTime && <Notice tone="info">{t("moreTime", { ns: "life" })}</Notice>}
      {mayBegin && (programme.state === "open" || moreTime) && (
        <>
          {signedIn ? (
            <Begin slug={slug} programmeId={programme.id} again={shown !== undefined} />
          ) : (
            <Identify />
          )}
        </>
      )}
    </>
  );
}

function Identify() {
  const { t } = useTranslation("programmes");
  const { href } = useLocation();
  return (
    <>
      <LinkButton fullWidth to="/sign-in" search={{ next: href }}>
        {t("portal.signIn")}
      </LinkButton>
      <p className={styles["help"]}>
        {t("portal.noAccount")}{" "}
        <Link to="/sign-up" search={{ next: href }}>
          {t("portal.signUp")}
        </Link>
      </p>
    </>
  );
}

function Begin({ slug, programmeId, again }: { slug: string; programmeId: string; again: boolean }) {
  const { t } = useTranslation("programmes");
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => startDossier(slug, programmeId),
    onSuccess: ({ id }) => navigate({ to: "/$slug/dossiers/$dossierId", params: { slug, dossierId: id } }),
  });
  return (
    <>
      <FailureNotice error={start.error} />
      <Button fullWidth loading={start.isPending} onClick={() => start.mutate()}>
        {t(again ? "portal.another" : "portal.start")}
      </Button>
      <p className={styles["help"]}>{t(again ? "portal.anotherHelp" : "portal.startHelp")}</p>
    </>
  );
}
