import "#design/feedback/modal-styles";

import { Group, Modal, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  invitationsRefuse,
  invitationsReopen,
  invitationsRequestCorrection,
  invitationsValidate,
} from "#api/generated";
import { Facts } from "#design/display/facts";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Page } from "#design/layout/page";
import { AnswerSheet } from "#dossiers/dossier/answer-sheet";
import { visibleFields } from "#forms/fill/visibility";
import { useFormats } from "#i18n/formats";
import { InvitationBadge, StateBadge } from "#invitations/invitation-state";
import { documentUrl, prequalificationQuery } from "#invitations/queries";
import { sirenText, type Reviewed } from "#invitations/types";
import { formOf, valuesOf } from "#dossiers/types";
import styles from "#invitations/invitations.module.css";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/prequalifications/$prequalificationId");

/** What a partner answered, what happened, and what can be decided. */
export function PrequalificationPage() {
  const { t } = useTranslation("invitations");
  const { slug, prequalificationId } = route.useParams();
  const { data, error, refetch } = useQuery(prequalificationQuery(slug, prequalificationId));
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const form = formOf(data);
  const values = valuesOf(data);
  const answers = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
  const { fieldIds } = visibleFields(form, answers);
  return (
    <Page
      title={data.partner.name}
      badge={<StateBadge state={data.state} />}
      lead={data.formTitle}
      back={
        <Link to="/admin/$slug/invitations" params={{ slug }}>
          ← {t("review.back")}
        </Link>
      }
      actions={<Decisions slug={slug} reviewed={data} />}
    >
      <div className={styles["columns"]}>
        <div className={styles["stack"]}>
          {form.steps.map((step) => (
            <AnswerSheet
              key={step.id}
              step={step}
              values={values}
              shown={fieldIds}
              documents={data.documents}
              documentUrl={(id) => documentUrl(slug, data.id, id)}
            />
          ))}
        </div>
        <Aside reviewed={data} />
      </div>
    </Page>
  );
}

function Aside({ reviewed }: { reviewed: Reviewed }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const { partner, progress, validUntil, respondents, invitations, history, documents } = reviewed;
  const dated = documents.filter((document) => document.validUntil !== null);
  return (
    <aside className={styles["stack"]}>
      <Surface title={t("review.partner")}>
        <Facts
          facts={[
            {
              label: t("review.siren"),
              value: <span className="tabular">{sirenText(partner.localId)}</span>,
            },
            { label: t("review.progress"), value: formats.percent(progress / 100) },
            {
              label: t("review.validUntil"),
              value: validUntil === null ? t("review.none") : <Instant at={validUntil} day />,
            },
            ...dated.map(({ name, validUntil: until }) => ({
              label: name,
              value: until === null ? "" : <Instant at={until} day />,
            })),
          ]}
        />
      </Surface>
      <Surface title={t("review.respondents")}>
        {respondents.length === 0 ? (
          <p className={styles["hint"]}>{t("review.nobody")}</p>
        ) : (
          <Facts facts={respondents.map(({ name, email }) => ({ label: name, value: email }))} />
        )}
      </Surface>
      <Surface title={t("review.requests")}>
        <ul className={styles["rows"]}>
          {invitations.map(({ id, email, state }) => (
            <li key={id}>
              <span>{email}</span>
              <InvitationBadge state={state} />
            </li>
          ))}
        </ul>
      </Surface>
      {history.length > 0 && (
        <Surface title={t("review.history")}>
          <Timeline
            events={history.toReversed().map(({ verb, at, actor, reason }) => ({
              id: at,
              at,
              title: t(`review.did.${isKnown(verb) ? verb : "submit"}`),
              detail: reason ?? actor,
            }))}
          />
        </Surface>
      )}
    </aside>
  );
}

const known = [
  "start",
  "submit",
  "validate",
  "request_correction",
  "refuse",
  "reopen",
  "expire",
  "invalidate",
  "begin_update",
] as const;
const isKnown = (verb: string): verb is (typeof known)[number] => known.some((one) => one === verb);

const verbs = ["validate", "reopen", "request_correction", "refuse"] as const;
type Verb = (typeof verbs)[number];
const decide = {
  validate: invitationsValidate,
  reopen: invitationsReopen,
  request_correction: invitationsRequestCorrection,
  refuse: invitationsRefuse,
};

/** One primary act; the others beside it, quieter. */
function Decisions({ slug, reviewed }: { slug: string; reviewed: Reviewed }) {
  const { t } = useTranslation("invitations");
  const whyNot = useWhyNot(slug)("invitations.review", "write");
  const [verb, setVerb] = useState<Verb>();
  const open = verbs.filter((one) => reviewed.verbs.includes(one));
  return (
    <>
      <Group gap="xs">
        {open.toReversed().map((one) => (
          <GatedButton
            key={one}
            whyNot={whyNot}
            variant={one === "validate" || one === "reopen" ? "filled" : "default"}
            onClick={() => setVerb(one)}
          >
            {t(`review.verbs.${one}`)}
          </GatedButton>
        ))}
      </Group>
      {verb && (
        <Modal opened onClose={() => setVerb(undefined)} title={t(`review.verbs.${verb}`)}>
          <DecisionForm slug={slug} id={reviewed.id} verb={verb} onDone={() => setVerb(undefined)} />
        </Modal>
      )}
    </>
  );
}

type DecisionProps = { slug: string; id: string; verb: Verb; onDone: () => void };

function DecisionForm({ slug, id, verb, onDone }: DecisionProps) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async (body) => {
      await decide[verb]({ path: { organisation: slug, prequalificationId: id }, body });
      onDone();
      void toast(t("review.done"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      {(verb === "request_correction" || verb === "refuse") && (
        <Textarea
          label={t("review.reason")}
          description={t("review.reasonHelp")}
          withAsterisk
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps("reason")}
        />
      )}
      <SubmitButton pending={pending} fullWidth>
        {t(`review.verbs.${verb}`)}
      </SubmitButton>
    </Form>
  );
}
