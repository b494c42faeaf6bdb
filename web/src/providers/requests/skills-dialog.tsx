import { Button, Stack, TextInput } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { providersCreateSkill, providersEditSkill } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { skillsQuery } from "#providers/service-queries";

import styles from "../services.module.css";

type Props = { slug: string; opened: boolean; onClose: () => void };

/** The catalogue of skills, and a field to add one. */
export function SkillsDialog({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("services");
  const { data } = useQuery(skillsQuery(slug));
  const edit = useAct(async ({ id, name, archived }: { id: string; name: string; archived: boolean }) => {
    await providersEditSkill({ path: { organisation: slug, skillId: id }, body: { name, archived } });
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t("skills.title")}>
      <Stack>
        <p className={styles["soft"]}>{t("skills.lead")}</p>
        {data?.data.length === 0 && <p className={styles["soft"]}>{t("skills.none")}</p>}
        <ul className={styles["list"]}>
          {data?.data.map(({ id, name, archivedAt }) => (
            <li key={id} className={styles["row"]}>
              <span>
                {name}
                {archivedAt !== null && <span className={styles["soft"]}> · {t("skills.archived")}</span>}
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => edit.mutate({ id, name, archived: archivedAt === null })}
                aria-label={`${t(archivedAt === null ? "skills.archive" : "skills.restore")} – ${name}`}
              >
                {t(archivedAt === null ? "skills.archive" : "skills.restore")}
              </Button>
            </li>
          ))}
        </ul>
        <NewSkill slug={slug} />
      </Stack>
    </Modal>
  );
}

function NewSkill({ slug }: { slug: string }) {
  const { t } = useTranslation("services");
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { name: "" },
    onSubmit: async (body) => {
      await providersCreateSkill({ path: { organisation: slug }, body });
      of.form.reset();
      void toast(t("skills.added"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of}>
      <TextInput
        label={t("skills.name")}
        placeholder={t("skills.example")}
        {...of.form.getInputProps("name")}
      />
      <SubmitButton pending={of.pending} fullWidth>
        {t("skills.add")}
      </SubmitButton>
    </Form>
  );
}
