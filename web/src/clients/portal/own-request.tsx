import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { clientsAnnounceOwnDocument, clientsAnswerRequest, clientsRemoveOwnDocument } from "#api/generated";
import { ownDocumentUrl, ownRequestQuery } from "#clients/queries";
import { RequestDocuments } from "#clients/request/documents";
import { RequestAbout, RequestHistory } from "#clients/request/request-about";
import { RequestStateBadge } from "#clients/tier-badge";
import { Notice } from "#design/display/notice";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { Page } from "#design/layout/page";
import { useFormats } from "#i18n/formats";

import styles from "../clients.module.css";

const route = getRouteApi("/$slug/requests/$requestId/$token");

/** For whoever holds the mailed link: where their request stands, its documents, and their answer. */
export function OwnRequestPage() {
  const { t } = useTranslation("clients");
  const formats = useFormats();
  const { slug, requestId, token } = route.useParams();
  const { data: request } = useSuspenseQuery(ownRequestQuery(slug, requestId, token));
  const [verb, setVerb] = useState<"accept" | "cancel">();
  const path = { organisation: slug, requestId, token };
  const answer = useAct(async (said: "accept" | "cancel") => {
    await clientsAnswerRequest({ path, headers: ifMatch(request.version), body: { verb: said } });
    setVerb(undefined);
  }, t("portal.done"));
  const acceptText =
    request.quotedCents === null
      ? t("portal.acceptUnpriced")
      : t("portal.acceptText", { amount: formats.amount(request.quotedCents) });
  return (
    <Page
      title={request.title}
      badge={<RequestStateBadge state={request.state} />}
      lead={`${t("portal.follow")} · ${request.number ?? ""}`}
      actions={
        request.verbs.includes("cancel") && (
          <Button variant="default" onClick={() => setVerb("cancel")}>
            {t("portal.cancel")}
          </Button>
        )
      }
    >
      {request.verbs.includes("accept") && (
        <Notice
          tone="info"
          title={t("portal.sections.accept")}
          action={<Button onClick={() => setVerb("accept")}>{t("portal.accept")}</Button>}
        >
          {acceptText}
        </Notice>
      )}
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          <RequestAbout request={request} />
          <RequestDocuments
            request={request}
            announce={(body) => bodyOf(clientsAnnounceOwnDocument({ path, body }))}
            urlOf={(id) => ownDocumentUrl(slug, requestId, token, id)}
            remove={(documentId) => clientsRemoveOwnDocument({ path: { ...path, documentId } })}
            mayRemove={({ byStaff }) => !byStaff && request.verbs.includes("cancel")}
          />
        </div>
        <RequestHistory request={request} />
      </div>
      {verb && (
        <ConfirmDialog
          opened
          harmless={verb === "accept"}
          onClose={() => setVerb(undefined)}
          onConfirm={() => answer.mutate(verb)}
          title={t(`portal.${verb}`)}
          confirmLabel={t(`portal.${verb}`)}
          pending={answer.isPending}
        >
          {verb === "accept" ? acceptText : t("portal.cancelText")}
        </ConfirmDialog>
      )}
    </Page>
  );
}
