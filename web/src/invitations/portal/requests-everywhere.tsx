import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { invitationsAccept } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Surface } from "#design/display/surface";
import { TwoLines } from "#design/display/two-lines";
import { Failure } from "#design/feedback/failure";
import { useAct } from "#design/feedback/use-act";
import { LinkButton } from "#design/layout/link-button";
import { useFormats } from "#i18n/formats";
import { StateBadge } from "#invitations/invitation-state";
import styles from "#invitations/invitations.module.css";
import { requestsQuery } from "#invitations/queries";

/** What every organisation asks of one's companies, in one place. */
export function RequestsEverywhere() {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { data, error, refetch } = useQuery(requestsQuery());
  const navigate = useNavigate();
  const accept = useAct(async ({ slug, id }: { slug: string; id: string }) => {
    const body = { partnerInvitationId: id };
    const { prequalificationId } = await bodyOf(invitationsAccept({ path: { organisation: slug }, body }));
    await navigate({ to: "/$slug/requests/$prequalificationId", params: { slug, prequalificationId } });
  });
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={180} radius="lg" />;
  const { requests, waiting } = data;
  if (requests.length + waiting.length === 0)
    return (
      <EmptyState title={t("request.empty")}>
        <p>{t("request.emptyText")}</p>
      </EmptyState>
    );
  return (
    <div className={styles["stack"]}>
      {waiting.length > 0 && (
        <Surface title={t("request.waiting")}>
          <ul className={styles["rows"]}>
            {waiting.map(({ id, slug, organisationName, formTitle, partnerName }) => (
              <li key={id}>
                <TwoLines first={`${organisationName} · ${formTitle}`} second={partnerName} />
                <Button size="compact-sm" onClick={() => accept.mutate({ slug, id })}>
                  {t("request.answer")}
                </Button>
              </li>
            ))}
          </ul>
        </Surface>
      )}
      {requests.length > 0 && (
        <Surface title={t("request.mine")}>
          <ul className={styles["rows"]}>
            {requests.map(
              ({ id, slug, organisationName, formTitle, partnerName, state, progress, validUntil }) => (
                <li key={id}>
                  <TwoLines first={`${organisationName} · ${formTitle}`} second={partnerName} />
                  <span className={styles["hint"]}>
                    {validUntil === null
                      ? formats.percent(progress / 100)
                      : t("request.validUntil", { date: formats.date(validUntil) })}
                  </span>
                  <StateBadge state={state} />
                  <LinkButton
                    size="compact-sm"
                    variant="default"
                    to="/$slug/requests/$prequalificationId"
                    params={{ slug, prequalificationId: id }}
                  >
                    {t("request.open")}
                  </LinkButton>
                </li>
              ),
            )}
          </ul>
        </Surface>
      )}
    </div>
  );
}
