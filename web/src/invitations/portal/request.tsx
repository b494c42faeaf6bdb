import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { invitationsBeginUpdate } from "#api/generated";
import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { Page } from "#design/layout/page";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { formOf, valuesOf } from "#dossiers/types";
import { visibleFields } from "#forms/fill/visibility";
import { useFormats } from "#i18n/formats";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { InviteColleague } from "#invitations/portal/invite-colleague";
import { AnswerRequest } from "#invitations/portal/answer-request";
import { StateBadge } from "#invitations/invitation-state";
import styles from "#invitations/invitations.module.css";
import { ownDocumentUrl, ownQuery } from "#invitations/queries";
import { sirenText, type Own } from "#invitations/types";
import { portalQuery } from "#organisations/queries";

const route = getRouteApi("/$slug/requests/$prequalificationId");

export function RequestPage() {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <ToSignIn />;
  return <OwnRequest />;
}

/** A request made to one's company: answered, sent, validated, updated on the same page. */
function OwnRequest() {
  const { t } = useTranslation("invitations");
  const { slug, prequalificationId } = route.useParams();
  const { data: own } = useSuspenseQuery(ownQuery(slug, prequalificationId));
  const { data: portal } = useSuspenseQuery(portalQuery(slug));
  return (
    <Page
      title={own.formTitle}
      badge={<StateBadge state={own.state} />}
      lead={`${t("request.from", { organisation: portal.name })} · ${own.partner.name} · ${sirenText(own.partner.localId)}`}
      back={
        <Link to="/account" search={{ tab: "requests" }}>
          {t("request.all")}
        </Link>
      }
    >
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          {own.writable ? (
            <AnswerRequest key={`${own.id}-${own.cycle}`} slug={slug} own={own} organisation={portal.name} />
          ) : (
            <Answered slug={slug} own={own} />
          )}
        </div>
        <Beside slug={slug} own={own} />
      </div>
    </Page>
  );
}

function Answered({ slug, own }: { slug: string; own: Own }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const path = { organisation: slug, prequalificationId: own.id };
  const update = useAct(() => invitationsBeginUpdate({ path }));
  const values = valuesOf(own);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const { fieldIds } = visibleFields(formOf(own), answers);
  return (
    <>
      {own.state === "submitted" && <Notice tone="info">{t("request.sent")}</Notice>}
      {own.validUntil !== null && own.state === "completed" && (
        <Notice tone="good">{t("request.validUntil", { date: formats.longDate(own.validUntil) })}</Notice>
      )}
      {own.state === "refused" && own.reason !== null && <Notice tone="bad">{own.reason}</Notice>}
      {own.updatable && (
        <Notice
          tone="waiting"
          action={
            <Button loading={update.isPending} onClick={() => update.mutate()}>
              {t("request.update")}
            </Button>
          }
        >
          {t("link.why.expired")}
        </Notice>
      )}
      {formOf(own).steps.map((step) => (
        <AnswerSheet
          key={step.id}
          step={step}
          values={values}
          shown={fieldIds}
          documents={own.documents}
          documentUrl={(id) => ownDocumentUrl(slug, own.id, id)}
        />
      ))}
    </>
  );
}

/** Who answers with you, and when each document ends. */
function Beside({ slug, own }: { slug: string; own: Own }) {
  const { t } = useTranslation("invitations");
  const dated = own.documents.filter(({ validUntil }) => validUntil !== null);
  return (
    <aside className={styles["stack"]}>
      {dated.length > 0 && (
        <Surface title={t("request.documentsTitle")}>
          <Facts
            facts={dated.map(({ name, validUntil }) => ({
              label: name,
              value: validUntil === null ? "" : <Instant at={validUntil} day />,
            }))}
          />
        </Surface>
      )}
      <Surface title={t("request.respondents")}>
        <div className={styles["stack"]}>
          <Facts facts={own.respondents.map(({ name, email }) => ({ label: name, value: email }))} />
          {own.writable && <InviteColleague slug={slug} prequalificationId={own.id} />}
        </div>
      </Surface>
    </aside>
  );
}
