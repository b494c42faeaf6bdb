import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { clientsRequestEvent } from "#api/generated";
import { RequestForm } from "#clients/request/request-form";
import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";

const route = getRouteApi("/$slug/requests/new");

/** Anybody may ask, without an account: the mail carries the client number and the link to follow. */
export function RequestEventPage() {
  const { t } = useTranslation("clients");
  const { slug } = route.useParams();
  const [sentTo, setSentTo] = useState<string>();
  const back = (
    <Link to="/$slug" params={{ slug }}>
      {t("portal.back")}
    </Link>
  );
  if (sentTo !== undefined)
    return (
      <Page width="reading" title={t("portal.sentTitle")} back={back}>
        <Notice tone="good" title={t("portal.sentTitle")}>
          {t("portal.sentText", { email: sentTo })}
        </Notice>
        <div style={{ display: "flex", gap: 8, marginTop: 16 }}>
          <LinkButton to="/$slug" params={{ slug }}>
            {t("portal.back")}
          </LinkButton>
          <Button variant="default" onClick={() => setSentTo(undefined)}>
            {t("portal.again")}
          </Button>
        </div>
      </Page>
    );
  return (
    <Page width="reading" title={t("portal.title")} lead={t("portal.lead")} back={back}>
      <RequestForm
        at="portal"
        submitLabel={t("portal.submit")}
        send={async (body) => {
          await clientsRequestEvent({ path: { organisation: slug }, body });
          setSentTo(body.contact.email);
          scrollTo({ top: 0 });
        }}
      />
    </Page>
  );
}
