import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { NewApiKey } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { ApiKeyForm } from "#integrations/keys/api-key-form";
import { KeySecret } from "#integrations/keys/key-secret";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function CreateApiKey({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("integrations");
  const queries = useQueryClient();
  const [made, setMade] = useState<NewApiKey>();
  const close = () => {
    setMade(undefined);
    onClose();
    void queries.invalidateQueries();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size={560}
      title={t(made === undefined ? "keys.create" : "keys.secretTitle")}
    >
      {made === undefined ? <ApiKeyForm slug={slug} onMade={setMade} /> : <KeySecret secret={made.secret} />}
    </Modal>
  );
}
