import { Skeleton, TextInput } from "@mantine/core";
import { IconForms } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { invitationsCreateForm } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { StatusBadge } from "#design/display/status-badge";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { formsQuery } from "#invitations/queries";
import styles from "#invitations/invitations.module.css";
import { useWhyNot } from "#organisations/access";

/** What partners can be asked. */
export function FormsTab({ slug }: { slug: string }) {
  const { t } = useTranslation("invitations");
  const [creating, setCreating] = useState(false);
  const whyNot = useWhyNot(slug)("invitations.configure", "write");
  const { data, error, refetch } = useQuery(formsQuery(slug));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={180} radius="lg" />;
  const create = (
    <GatedButton whyNot={whyNot} variant="default" onClick={() => setCreating(true)}>
      {t("forms.create")}
    </GatedButton>
  );
  return (
    <>
      {data.data.length === 0 ? (
        <EmptyState title={t("forms.empty")} icon={<IconForms size={26} stroke={1.6} />}>
          <p>{t("forms.emptyText")}</p>
          {create}
        </EmptyState>
      ) : (
        <Surface title={t("tabs.forms")} aside={create}>
          <ul className={styles["rows"]}>
            {data.data.map(({ id, title, published, validityMonths }) => (
              <li key={id}>
                <Link to="/admin/$slug/prequalification-forms/$formId" params={{ slug, formId: id }}>
                  {title}
                </Link>
                <span>{t("forms.months", { count: validityMonths })}</span>
                <StatusBadge tone={published ? "good" : "neutral"}>
                  {t(published ? "forms.published" : "forms.draft")}
                </StatusBadge>
              </li>
            ))}
          </ul>
        </Surface>
      )}
      <Modal opened={creating} onClose={() => setCreating(false)} title={t("forms.create")}>
        <CreateForm slug={slug} />
      </Modal>
    </>
  );
}

function CreateForm({ slug }: { slug: string }) {
  const { t } = useTranslation("invitations");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { title: "" },
    onSubmit: async (body) => {
      const { id } = await bodyOf(invitationsCreateForm({ path: { organisation: slug }, body }));
      await queries.invalidateQueries();
      await navigate({ to: "/admin/$slug/prequalification-forms/$formId", params: { slug, formId: id } });
    },
  });
  return (
    <Form of={problemForm}>
      <TextInput label={t("forms.name")} data-autofocus {...problemForm.form.getInputProps("title")} />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("forms.create")}
      </SubmitButton>
    </Form>
  );
}
