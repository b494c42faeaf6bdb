import { Button } from "@mantine/core";
import { IconShieldCheck } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { verifyWholeAudit } from "#integrations/audit/verification";
import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";

/** Each entry seals the one before it: reading the whole chain shows whether anything was changed or taken out. */
export function VerifyAudit({ slug }: { slug: string }) {
  const { t } = useTranslation("audit");
  const words = useFailureWords();
  const verify = useMutation({
    mutationFn: () => verifyWholeAudit(slug),
    onSuccess: ({ holds, entries }) =>
      void toast(t(holds ? "holds" : "broken", { count: entries }), holds ? "good" : "bad"),
    onError: (error) => void toast(words(error), "bad"),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconShieldCheck size={17} />}
      loading={verify.isPending}
      onClick={() => verify.mutate()}
    >
      {t("verify")}
    </Button>
  );
}
