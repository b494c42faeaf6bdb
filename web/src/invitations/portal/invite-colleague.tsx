import { Button, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { invitationsInviteColleague } from "#api/generated";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { useProblemForm } from "#design/form/use-problem-form";

/** Somebody else of the company answers too, with a link of their own. */
export function InviteColleague({ slug, prequalificationId }: { slug: string; prequalificationId: string }) {
  const { t } = useTranslation("invitations");
  const problemForm = useProblemForm({
    initialValues: { email: "" },
    onSubmit: async (body) => {
      await invitationsInviteColleague({ path: { organisation: slug, prequalificationId }, body });
      problemForm.form.reset();
      void toast(t("request.invited"));
    },
  });
  return (
    <Form of={problemForm}>
      <TextInput
        label={t("request.colleagueEmail")}
        description={t("request.colleagueHelp")}
        type="email"
        {...problemForm.form.getInputProps("email")}
      />
      <Button type="submit" variant="default" loading={problemForm.pending}>
        {t("request.colleague")}
      </Button>
    </Form>
  );
}
