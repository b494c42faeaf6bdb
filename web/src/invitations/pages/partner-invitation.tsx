import { Button, Group, Stack } from "@mantine/core";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import {
  invitationsAccept,
  invitationsLook,
  invitationsOpen,
  type OpenPartnerInvitation,
} from "#api/generated";
import { ProblemError } from "#api/problem";
import { Facts } from "#design/display/facts";
import { Notice } from "#design/display/notice";
import { Failure } from "#design/feedback/failure";
import { FailureNotice } from "#design/feedback/failure-notice";
import { PageSkeleton } from "#design/feedback/loading";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { useBrand } from "#design/theme/brand";
import { useFormats } from "#i18n/formats";
import { sessionQuery } from "#identity/session";
import { useSignOut } from "#identity/use-sign-out";
import { type Answer, Decline } from "#invitations/portal/decline";
import { useWords } from "#invitations/portal/words";

const route = getRouteApi("/site/partner-invitation");

/** Who asks and why, before anything: then answer, or say that it is not for you. */
export function PartnerInvitationPage() {
  const { token, answer } = route.useSearch();
  const offer = useQuery({
    queryKey: ["partner-invitation", token],
    queryFn: () => bodyOf(invitationsLook({ body: { token } })),
    retry: false,
  });
  const [declining, setDeclining] = useState<Answer | undefined>(answer === "not_me" ? "not_me" : undefined);
  useBrand(offer.data?.accent);
  const slug = offer.data?.slug;
  useEffect(() => {
    // Said by the page, so that a mail scanner that only follows the link does not count.
    if (slug !== undefined)
      void invitationsOpen({ path: { organisation: slug }, body: { token } }).catch(() => undefined);
  }, [slug, token]);
  if (offer.error) return <Failure error={offer.error} />;
  if (offer.data === undefined) return <PageSkeleton />;
  const props = { token, offer: offer.data };
  if (declining && !offer.data.accepted)
    return <Decline {...props} answer={declining} onBack={() => setDeclining(undefined)} />;
  return <Offer {...props} onDecline={setDeclining} />;
}

type Props = { token: string; offer: OpenPartnerInvitation };

function Offer({ token, offer, onDecline }: Props & { onDecline: (answer: Answer) => void }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const who = [offer.issuerName, offer.entityName].filter(Boolean).join(", ");
  return (
    <Focused {...useWords(offer)}>
      <Stack>
        <p style={{ margin: 0 }}>{t(`link.why.${offer.cause}`)}</p>
        {offer.message !== "" && <p style={{ margin: 0, whiteSpace: "pre-line" }}>{offer.message}</p>}
        <Facts
          facts={[
            { label: t("link.who"), value: who || offer.organisationName },
            { label: t("link.form"), value: offer.formTitle },
            { label: t("link.until"), value: formats.date(offer.expiresAt) },
          ]}
        />
        {session === null ? (
          <SignInFirst token={token} offer={offer} />
        ) : (
          <Accept token={token} offer={offer} mine={session.person.email} />
        )}
        {!offer.accepted && (
          <Group justify="center" gap="xs">
            <Button variant="subtle" onClick={() => onDecline("not_me")}>
              {t("link.notMe")}
            </Button>
            <Button variant="subtle" color="gray" onClick={() => onDecline("declined")}>
              {t("link.decline")}
            </Button>
          </Group>
        )}
      </Stack>
    </Focused>
  );
}

const backTo = (token: string) => `/partner-invitation?token=${encodeURIComponent(token)}`;

function SignInFirst({ token, offer }: Props) {
  const { t } = useTranslation(["invitations", "identity"]);
  const next = backTo(token);
  return (
    <>
      <Notice tone="info">{t("link.sentTo", { email: offer.email })}</Notice>
      <LinkButton to="/sign-in" search={{ next }} fullWidth>
        {t("signIn.submit", { ns: "identity" })}
      </LinkButton>
      <LinkButton to="/sign-up" search={{ next }} variant="default" fullWidth>
        {t("link.create")}
      </LinkButton>
    </>
  );
}

function Accept({ token, offer, mine }: Props & { mine: string }) {
  const { t } = useTranslation("invitations");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const signOut = useSignOut();
  const { slug } = offer;
  const accept = useMutation({
    mutationFn: () => bodyOf(invitationsAccept({ path: { organisation: slug }, body: { token } })),
    onSuccess: async ({ prequalificationId }) => {
      await queries.invalidateQueries();
      await navigate({ to: "/$slug/requests/$prequalificationId", params: { slug, prequalificationId } });
    },
  });
  const another =
    accept.error instanceof ProblemError && accept.error.problem.code === "invitation_addressed_to_another";
  if (another)
    return (
      <Notice tone="waiting" title={t("link.anotherTitle")}>
        <p>{t("link.another", { mine, theirs: offer.email })}</p>
        <Button
          variant="default"
          onClick={() =>
            void signOut().then((ended) =>
              ended ? navigate({ to: "/sign-in", search: { next: backTo(token) } }) : undefined,
            )
          }
        >
          {t("link.switch")}
        </Button>
      </Notice>
    );
  return (
    <>
      <FailureNotice error={accept.error} />
      <Button fullWidth loading={accept.isPending} onClick={() => accept.mutate()}>
        {t(offer.accepted ? "link.resume" : "link.accept")}
      </Button>
    </>
  );
}
