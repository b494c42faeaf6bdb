import { Button, Group, Textarea, TextInput } from "@mantine/core";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { providersDecline, providersRespond, providersWithdraw } from "#api/generated";
import { Facts } from "#design/display/facts";
import { Amount, Instant } from "#design/display/instant";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { centsOf, eurosOf } from "#members/euros";
import { departmentName } from "#providers/departments";
import { RequestBadge, ResponseBadge } from "#providers/service-badges";
import { ownRequestQuery } from "#providers/service-queries";
import type { OfferedServiceRequest } from "#providers/service-types";

import styles from "../services.module.css";

const route = getRouteApi("/$slug/provider/requests/$requestId");

/** One request that was offered, and one's answer to it. */
export function OwnServiceRequestPage() {
  const { t } = useTranslation("services");
  const { slug, requestId } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const {
    data: offer,
    error,
    refetch,
  } = useQuery({
    ...ownRequestQuery(slug, requestId),
    enabled: session !== null,
  });
  if (session === null) return <ToSignIn />;
  if (error && !offer) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!offer) return <PageSkeleton />;
  return (
    <Page
      title={offer.title}
      badge={<RequestBadge state={offer.state} />}
      lead={`${offer.number} · ${offer.skillName}`}
      back={
        <Link to="/$slug/provider/requests" params={{ slug }}>
          {t("own.title")}
        </Link>
      }
    >
      <div className={styles["columns"]}>
        <About offer={offer} />
        <Answer key={offer.response?.state ?? "none"} slug={slug} offer={offer} />
      </div>
    </Page>
  );
}

function About({ offer }: { offer: OfferedServiceRequest }) {
  const { t } = useTranslation("services");
  const { place, area, startsAt, endsAt, budgetCents, details, answersUntil } = offer;
  return (
    <Surface title={t("requests.about")}>
      <Facts
        facts={[
          { label: t("fields.place"), value: place },
          { label: t("fields.area"), value: area === null ? t("requests.anywhere") : departmentName(area) },
          { label: t("fields.startsAt"), value: startsAt ? <Instant at={startsAt} /> : t("requests.noDate") },
          ...(endsAt ? [{ label: t("fields.endsAt"), value: <Instant at={endsAt} /> }] : []),
          ...(budgetCents === null
            ? []
            : [{ label: t("fields.budget"), value: <Amount cents={budgetCents} /> }]),
          ...(details === ""
            ? []
            : [{ label: t("fields.details"), value: <span className={styles["prewrap"]}>{details}</span> }]),
          ...(answersUntil ? [{ label: t("own.until"), value: <Instant at={answersUntil} /> }] : []),
        ]}
      />
    </Surface>
  );
}

type Props = { slug: string; offer: OfferedServiceRequest };

function Answer({ slug, offer }: Props) {
  const { t } = useTranslation("services");
  const { response, canChange, canWithdraw, missing, engagementId } = offer;
  const [withdrawing, setWithdrawing] = useState(false);
  const path = { organisation: slug, requestId: offer.id };
  const withdraw = useAct(async () => {
    await providersWithdraw({ path });
    setWithdrawing(false);
  }, t("own.withdrawn"));
  return (
    <Surface title={t("own.answer")} aside={response && <ResponseBadge state={response.state} />}>
      <div className={styles["stack"]}>
        {engagementId !== null && (
          <LinkButton to="/$slug/provider/engagements" params={{ slug }}>
            {t("own.seeEngagement")}
          </LinkButton>
        )}
        {canChange && missing !== null && (
          <Notice
            tone="waiting"
            title={t("own.cannot")}
            action={
              <LinkButton to="/$slug/provider/subscription" params={{ slug }} size="sm">
                {t("own.subscribe")}
              </LinkButton>
            }
          >
            {t("own.cannotText")}
          </Notice>
        )}
        {canChange && <AnswerForm slug={slug} offer={offer} />}
        {!canChange && typeof response?.priceCents === "number" && (
          <Facts
            facts={[
              { label: t("compare.price"), value: <Amount cents={response.priceCents} /> },
              { label: t("own.message"), value: response.message },
            ]}
          />
        )}
        {canWithdraw && (
          <Button variant="subtle" color="red" onClick={() => setWithdrawing(true)}>
            {t("own.withdraw")}
          </Button>
        )}
      </div>
      <ConfirmDialog
        opened={withdrawing}
        onClose={() => setWithdrawing(false)}
        onConfirm={() => withdraw.mutate()}
        title={t("own.withdraw")}
        confirmLabel={t("own.withdraw")}
        pending={withdraw.isPending}
      >
        {t("own.withdrawText")}
      </ConfirmDialog>
    </Surface>
  );
}

function AnswerForm({ slug, offer }: Props) {
  const { t } = useTranslation("services");
  const queries = useQueryClient();
  const { response, missing } = offer;
  const standing = response?.state === "answered" ? response : null;
  const path = { organisation: slug, requestId: offer.id };
  const of = useProblemForm({
    initialValues: {
      priceCents: standing?.priceCents ? eurosOf(standing.priceCents) : "",
      message: standing?.message ?? "",
    },
    onSubmit: async ({ priceCents, message }) => {
      await providersRespond({ path, body: { priceCents: centsOf(priceCents), message } });
      await queries.invalidateQueries();
      void toast(t("own.sent"));
    },
  });
  const decline = useAct(() => providersDecline({ path, body: {} }), t("own.declined"));
  return (
    <Form of={of} label={t("own.answer")}>
      <TextInput
        withAsterisk
        inputMode="decimal"
        label={t("own.price")}
        disabled={missing !== null}
        {...of.form.getInputProps("priceCents")}
      />
      <Textarea
        label={t("own.message")}
        placeholder={t("own.messageExample")}
        autosize
        minRows={3}
        disabled={missing !== null}
        {...of.form.getInputProps("message")}
      />
      <Group>
        {missing === null && (
          <SubmitButton pending={of.pending}>{t(standing ? "own.change" : "own.send")}</SubmitButton>
        )}
        {response?.state !== "declined" && (
          <Button variant="default" onClick={() => decline.mutate()} loading={decline.isPending}>
            {t("own.decline")}
          </Button>
        )}
      </Group>
    </Form>
  );
}
