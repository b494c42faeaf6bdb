import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { CopyButton } from "#design/form/copy-button";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { shareProgramme } from "#programmes/queries";
import type { Programme } from "#programmes/types";

import styles from "./share-dialog.module.css";

type Props = { slug: string; programme: Programme; onClose: () => void };

/** The address of a call: to copy, or to send by mail with a few words. */
export function ShareDialog({ slug, programme, onClose }: Props) {
  const { t } = useTranslation("programmes");
  const url = `${location.origin}/${slug}/programmes/${programme.id}`;
  const problemForm = useProblemForm({
    initialValues: { emails: "", message: "" },
    onSubmit: async ({ emails, message }) => {
      const { recipients } = await shareProgramme(slug, programme.id, {
        emails: addressesIn(emails),
        message,
      });
      onClose();
      void toast(t("share.done", { count: recipients }));
    },
  });
  const { form, pending } = problemForm;
  const wrong = Object.entries(form.errors).find(([path]) => path.startsWith("emails"))?.[1];
  return (
    <Modal opened onClose={onClose} title={t("share.title")} size={600}>
      <div className={styles["share"]}>
        {!programme.listed && <Notice>{t("share.unlisted")}</Notice>}
        <div className={styles["link"]}>
          <TextInput readOnly label={t("share.link")} value={url} className={styles["address"]} />
          <CopyButton text={url} />
        </div>
        <Form of={problemForm}>
          <Textarea
            label={t("share.emails")}
            description={t("share.emailsHelp")}
            autosize
            minRows={2}
            data-path="emails"
            {...form.getInputProps("emails")}
            error={wrong}
          />
          <Textarea
            label={t("share.message")}
            autosize
            minRows={3}
            maxLength={2000}
            {...form.getInputProps("message")}
          />
          <SubmitButton pending={pending} fullWidth>
            {t("share.send")}
          </SubmitButton>
        </Form>
      </div>
    </Modal>
  );
}

/** As people paste them: by lines, commas, semicolons or spaces. */
const addressesIn = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== "");
