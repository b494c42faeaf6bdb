import { Button, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersGrantExtension, dossiersRevokeExtension } from "#api/generated";
import { dossiersListExtensionsOptions } from "#api/generated/@tanstack/react-query.gen";
import { Instant } from "#design/display/instant";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput } from "#i18n/local-time";
import { useWhyNot } from "#organisations/access";

import styles from "./extensions.module.css";

type Place = { slug: string; programmeId: string };

/** Deadlines given to single people: who, until when, why and by whom. */
export function Extensions({ slug, programmeId }: Place) {
  const { t } = useTranslation("life");
  const path = { organisation: slug, programmeId };
  const mayAct = useWhyNot(slug)("dossiers.decide", "write") === undefined;
  const { data } = useQuery(dossiersListExtensionsOptions({ path }));
  const revoke = useAct((email: string) => bodyOf(dossiersRevokeExtension({ path, body: { email } })));
  return (
    <>
      <ul className={styles["list"]}>
        {data?.data.length === 0 && <li className={styles["dim"]}>{t("programme.none")}</li>}
        {data?.data.map(({ email, until, reason, grantedBy }) => (
          <li key={email} className={styles["row"]}>
            <div>
              <strong>{email}</strong>
              <div className={styles["dim"]}>
                <Instant at={until} /> · {reason}
                {grantedBy !== "" && <> · {t("programme.by", { name: grantedBy })}</>}
              </div>
            </div>
            {mayAct && (
              <Button variant="subtle" color="gray" size="sm" onClick={() => revoke.mutate(email)}>
                {t("programme.revoke")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayAct && <Grant slug={slug} programmeId={programmeId} />}
    </>
  );
}

function Grant({ slug, programmeId }: Place) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { email: "", until: "", reason: "" },
    onSubmit: async ({ email, until, reason }) => {
      await bodyOf(
        dossiersGrantExtension({
          path: { organisation: slug, programmeId },
          body: { email, until: fromLocalInput(until) ?? "", reason },
        }),
      );
      void toast(t("programme.granted", { email }));
      problemForm.form.reset();
      await queries.invalidateQueries();
    },
  });
  const { form } = problemForm;
  return (
    <Form of={problemForm}>
      <FieldRow>
        <TextInput type="email" label={t("team.email")} {...form.getInputProps("email")} />
        <TextInput type="datetime-local" label={t("programme.until")} {...form.getInputProps("until")} />
      </FieldRow>
      <TextInput label={t("programme.reason")} {...form.getInputProps("reason")} />
      <div>
        <SubmitButton pending={problemForm.pending}>{t("programme.grant")}</SubmitButton>
      </div>
    </Form>
  );
}
