import "#design/feedback/modal-styles";
import "@mantine/core/styles/Checkbox.layer.css";

import { Button, Checkbox, Modal, Stack, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Notice } from "#design/display/notice";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { createApiKey } from "#integrations/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

const scopes = [
  { scope: "dossiers.read", name: "dossiersRead" },
  { scope: "programmes.read", name: "programmesRead" },
  { scope: "dossiers.write", name: "dossiersWrite" },
] as const;

export function CreateApiKey({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("integrations");
  const [secret, setSecret] = useState<string>();
  const close = () => {
    setSecret(undefined);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t(secret === undefined ? "keys.create" : "keys.secretTitle")}
    >
      {secret === undefined ? <CreateForm slug={slug} onCreated={setSecret} /> : <Secret secret={secret} />}
    </Modal>
  );
}

function CreateForm({ slug, onCreated }: { slug: string; onCreated: (secret: string) => void }) {
  const { t } = useTranslation("integrations");
  const queries = useQueryClient();
  const problemForm = useProblemForm<{ name: string; scopes: string[] }>({
    initialValues: { name: "", scopes: ["dossiers.read"] },
    onSubmit: async (values) => {
      onCreated((await createApiKey(slug, values)).secret);
      await queries.invalidateQueries({ queryKey: ["organisation", slug, "api-keys"] });
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("keys.name")} description={t("keys.nameHelp")} {...form.getInputProps("name")} />
      <Checkbox.Group label={t("keys.scopes")} {...form.getInputProps("scopes")}>
        <Stack gap="xs" mt="xs">
          {scopes.map(({ scope, name }) => (
            <Checkbox key={scope} value={scope} label={t(`keys.scopeNames.${name}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <SubmitButton pending={pending} fullWidth>
        {t("keys.create")}
      </SubmitButton>
    </Form>
  );
}

function Secret({ secret }: { secret: string }) {
  const { t } = useTranslation(["integrations", "common"]);
  const [copied, setCopied] = useState(false);
  return (
    <Stack>
      <Notice tone="waiting">{t("keys.secret")}</Notice>
      <code style={{ overflowWrap: "anywhere" }}>{secret}</code>
      <Button onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>
        {t(copied ? "action.copied" : "action.copy", { ns: "common" })}
      </Button>
    </Stack>
  );
}
