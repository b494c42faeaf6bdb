import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsAcceptTransfer } from "#api/generated/sdk.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { AskPassword } from "#identity/account/ask-password";

type Props = { slug: string; opened: boolean; onClose: () => void };

/** Becoming the owner asks the password again. */
export function AcceptTransfer({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("staff");
  const queries = useQueryClient();
  const accept = async (password: string) => {
    await organisationsAcceptTransfer({ path: { organisation: slug }, body: { password } });
    void toast(t("transfer.accepted"));
    onClose();
    await queries.invalidateQueries();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t("transfer.acceptTitle")}>
      <p style={{ marginTop: 0 }}>{t("transfer.acceptText")}</p>
      <AskPassword submit={t("transfer.accept")} onSubmit={accept} />
    </Modal>
  );
}
