import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { clientsAnnounceDocument, clientsReattachRequest, clientsRemoveDocument } from "#api/generated";
import { documentUrl, requestQuery } from "#clients/queries";
import { RequestDocuments } from "#clients/request/documents";
import { EditRequestDialog } from "#clients/request/edit-request-dialog";
import { Moves } from "#clients/request/moves";
import { ReattachDialog } from "#clients/request/reattach-dialog";
import { RequestAbout, RequestHistory } from "#clients/request/request-about";
import { RequestStateBadge, TierBadge } from "#clients/tier-badge";
import type { EventRequest } from "#clients/types";
import { Facts } from "#design/display/facts";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { useWhyNot } from "#organisations/access";

import styles from "../clients.module.css";

const route = getRouteApi("/admin/$slug/requests/$requestId");

export function RequestPage() {
  const { t } = useTranslation("clients");
  const { slug, requestId } = route.useParams();
  const { data: request } = useSuspenseQuery(requestQuery(slug, requestId));
  const path = { organisation: slug, requestId };
  return (
    <Page
      key={requestId}
      title={request.title}
      badge={<RequestStateBadge state={request.state} />}
      lead={request.number}
      back={
        <Link to="/admin/$slug/requests" params={{ slug }}>
          {t("request.title")}
        </Link>
      }
      actions={
        <>
          <Edit slug={slug} request={request} />
          <Moves slug={slug} request={request} />
        </>
      }
    >
      <Doubt slug={slug} request={request} />
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          <RequestAbout request={request} />
          <RequestDocuments
            request={request}
            announce={(body) => bodyOf(clientsAnnounceDocument({ path, body }))}
            urlOf={(id) => documentUrl(slug, requestId, id)}
            remove={(documentId) => clientsRemoveDocument({ path: { ...path, documentId } })}
          />
        </div>
        <aside className={styles["stack"]}>
          <ClientOf slug={slug} request={request} />
          <Contact request={request} />
          <RequestHistory request={request} />
        </aside>
      </div>
    </Page>
  );
}

type PartProps = { slug: string; request: EventRequest };

function Edit({ slug, request }: PartProps) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.edit", "write");
  const [open, setOpen] = useState(false);
  return (
    <>
      <GatedButton variant="default" whyNot={whyNot} onClick={() => setOpen(true)}>
        {t("request.edit")}
      </GatedButton>
      {open && <EditRequestDialog slug={slug} request={request} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Why the client may be the wrong one, until somebody says that it is right. */
function Doubt({ slug, request }: PartProps) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.edit", "write");
  const { id: requestId, version, client, doubt } = request;
  const clear = useAct(
    () =>
      clientsReattachRequest({
        path: { organisation: slug, requestId },
        headers: ifMatch(version),
        body: { clientId: client.id },
      }),
    t("request.sureDone"),
  );
  if (doubt === null) return null;
  return (
    <Notice
      tone="waiting"
      title={t(`request.doubts.${doubt}`)}
      action={
        <GatedButton
          variant="default"
          size="sm"
          whyNot={whyNot}
          loading={clear.isPending}
          onClick={() => clear.mutate()}
        >
          {t("request.sure")}
        </GatedButton>
      }
    >
      {t("request.doubtText")}
    </Notice>
  );
}

function ClientOf({ slug, request }: PartProps) {
  const { t } = useTranslation("clients");
  const whyNot = useWhyNot(slug)("clients.edit", "write");
  const [open, setOpen] = useState(false);
  const { client, attachedBy } = request;
  return (
    <Surface title={t("request.client")}>
      <div className={styles["stack"]}>
        <div className={styles["words"]}>
          <Link to="/admin/$slug/clients/$clientId" params={{ slug, clientId: client.id }}>
            {client.name}
          </Link>
          <p className={styles["soft"]}>
            {t("number", { number: client.number })}
            {client.city !== null && ` · ${client.city}`}
          </p>
          <p className={styles["soft"]}>{t(`request.attachedBy.${attachedBy}`)}</p>
        </div>
        {client.tier !== "none" && <TierBadge tier={client.tier} />}
        <GatedButton variant="default" size="sm" whyNot={whyNot} onClick={() => setOpen(true)}>
          {t("request.reattach")}
        </GatedButton>
      </div>
      {open && <ReattachDialog slug={slug} request={request} onClose={() => setOpen(false)} />}
    </Surface>
  );
}

function Contact({ request }: { request: EventRequest }) {
  const { t } = useTranslation("clients");
  const { contactName, contactEmail, contactPhone, typed } = request;
  return (
    <Surface title={t("request.contact")}>
      <Facts
        facts={[
          { label: t("desk.contactName"), value: contactName },
          { label: t("fields.emails"), value: <a href={`mailto:${contactEmail}`}>{contactEmail}</a> },
          ...(contactPhone === null ? [] : [{ label: t("fields.phones"), value: contactPhone }]),
          {
            label: t("request.typed"),
            value: [typed.name, typed.siret, typed.postalCode, typed.city].filter(Boolean).join(", "),
          },
        ]}
      />
    </Surface>
  );
}
