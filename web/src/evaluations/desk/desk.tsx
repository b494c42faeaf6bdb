import { Button, Textarea } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  evaluationsAcceptInvitation,
  evaluationsDeclineInvitation,
  type OwnEvaluationSessionDetail,
} from "#api/generated";
import { Notice } from "#design/display/notice";
import { Progress } from "#design/display/progress";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { Paging } from "#design/table/paging";
import { useList } from "#design/table/use-list";
import { SessionBadge } from "#evaluations/badges";
import { DeskList } from "#evaluations/desk/desk-list";
import { deskQuery, ownSessionQuery } from "#evaluations/queries";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";

import styles from "./desk.module.css";

const route = getRouteApi("/$slug/evaluations/$sessionId");

export function DeskPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  return session === null ? <ToSignIn /> : <Desk />;
}

function Desk() {
  const { t } = useTranslation("evaluations");
  const { slug, sessionId } = route.useParams();
  const { data: session } = useSuspenseQuery(ownSessionQuery(slug, sessionId));
  const [leaving, setLeaving] = useState(false);
  const joined = session.invitation === "joined";
  const [reason, setReason] = useState("");
  const decline = useAct(
    () => bodyOf(evaluationsDeclineInvitation({ path: { organisation: slug, sessionId }, body: { reason } })),
    t("desk.declined"),
  );
  return (
    <Page
      title={session.title}
      badge={<SessionBadge state={session.state} />}
      lead={session.programmeTitle}
      back={
        <Link to="/$slug/evaluations" params={{ slug }}>
          {t("desk.title")}
        </Link>
      }
      actions={
        joined &&
        session.state === "open" && (
          <Button variant="subtle" color="gray" onClick={() => setLeaving(true)}>
            {t("desk.leave")}
          </Button>
        )
      }
    >
      {joined ? (
        <Joined slug={slug} session={session} />
      ) : (
        <Invitation slug={slug} session={session} decline={() => setLeaving(true)} />
      )}
      <ConfirmDialog
        opened={leaving}
        onClose={() => setLeaving(false)}
        title={t(joined ? "desk.leave" : "desk.decline")}
        confirmLabel={t(joined ? "desk.leave" : "desk.decline")}
        pending={decline.isPending}
        onConfirm={() => decline.mutate(undefined, { onSuccess: () => setLeaving(false) })}
      >
        {joined && <p>{t("desk.leaveText")}</p>}
        <Textarea
          label={t("desk.leaveReason")}
          description={t("desk.leaveReasonHelp")}
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </Page>
  );
}

type Props = { slug: string; session: OwnEvaluationSessionDetail };

function Invitation({ slug, session, decline }: Props & { decline: () => void }) {
  const { t } = useTranslation("evaluations");
  const accept = useAct(
    () => bodyOf(evaluationsAcceptInvitation({ path: { organisation: slug, sessionId: session.id } })),
    t("desk.accepted"),
  );
  const over = session.state === "results_published";
  return (
    <Surface title={t("desk.invitation")}>
      <p className={styles["said"]}>{t("desk.inviteText", { programme: session.programmeTitle })}</p>
      {session.instructions !== "" && <p className={styles["instructions"]}>{session.instructions}</p>}
      <div className={styles["choices"]}>
        {!over && (
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {t("desk.accept")}
          </Button>
        )}
        {!over && session.invitation === "invited" && (
          <Button variant="default" onClick={decline}>
            {t("desk.decline")}
          </Button>
        )}
      </div>
    </Surface>
  );
}

function Joined({ slug, session }: Props) {
  const { t } = useTranslation("evaluations");
  const search = route.useSearch();
  const list = useList(search);
  const among = search["among"] === "all" ? "all" : "own";
  const onlyOwed = among === "own" && search["state"] === "owed";
  const { data } = useSuspenseQuery(
    deskQuery(slug, session.id, { among, owed: onlyOwed, cursor: search.cursor }),
  );
  const { notStarted, drafts, finals, nextDossierId } = session;
  const owed = notStarted + drafts;
  const wide = session.rights !== null && session.rights.dossiers !== "own";
  return (
    <>
      {session.state === "setup" && <Notice tone="info">{t("desk.notOpen")}</Notice>}
      {(session.state === "closed" || session.state === "results_published") && (
        <Notice>{t("desk.closedNotice")}</Notice>
      )}
      {session.instructions !== "" && (
        <Surface title={t("desk.instructions")}>
          <p className={styles["instructions"]}>{session.instructions}</p>
        </Surface>
      )}
      <Surface
        title={owed > 0 ? t("desk.left", { count: owed }) : t("desk.allDone")}
        flush
        aside={
          nextDossierId !== null && (
            <LinkButton
              to="/$slug/evaluations/$sessionId/$dossierId"
              params={{ slug, sessionId: session.id, dossierId: nextDossierId }}
            >
              {t("desk.resume")}
            </LinkButton>
          )
        }
      >
        <div className={styles["progress"]}>
          <Progress
            label={t("desk.done", { done: finals, total: owed + finals })}
            done={finals}
            total={owed + finals}
          />
          {(wide || (owed > 0 && finals > 0)) && (
            <nav className={styles["among"]} aria-label={t("rules.sees")}>
              <Link to="." search={{}} data-on={among === "own" && !onlyOwed}>
                {t("desk.mine")}
              </Link>
              <Link to="." search={{ state: "owed" }} data-on={onlyOwed}>
                {t("desk.owed")}
              </Link>
              {wide && (
                <Link to="." search={{ among: "all" }} data-on={among === "all"}>
                  {t("desk.all")}
                </Link>
              )}
            </nav>
          )}
        </div>
        <DeskList slug={slug} sessionId={session.id} lines={data.data} />
        <div className={styles["paging"]}>
          <Paging list={list} nextCursor={data.nextCursor} />
        </div>
      </Surface>
    </>
  );
}
