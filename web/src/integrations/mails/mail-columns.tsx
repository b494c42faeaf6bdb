import { useTranslation } from "react-i18next";

import type { SentMail } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import type { MailState } from "#integrations/mails/mail-filter";
import { useMailKind } from "#integrations/mails/mail-kind";
import { ResendMail } from "#integrations/mails/resend-mail";

const tones: Record<MailState, Tone> = {
  queued: "neutral",
  sending: "info",
  sent: "good",
  failed: "bad",
  bounced: "bad",
  cancelled: "neutral",
  unknown: "waiting",
};

export function useMailColumns(slug: string): Column<SentMail>[] {
  const { t } = useTranslation(["integrations", "common"]);
  const kindOf = useMailKind();
  return [
    {
      id: "recipient",
      header: t("mails.recipient"),
      cell: ({ recipient, kind }) => <TwoLines first={recipient} second={kindOf(kind)} />,
    },
    {
      id: "state",
      header: t("mails.state"),
      cell: ({ state, failure }) => (
        <>
          {state && <StatusBadge tone={tones[state]}>{t(`mails.states.${state}`)}</StatusBadge>}
          {failure !== null && (
            <div style={{ fontSize: "0.8125rem", color: "var(--ink-dim)" }}>{failure}</div>
          )}
        </>
      ),
    },
    { id: "queued", header: t("mails.queued"), cell: ({ queuedAt }) => <Instant at={queuedAt} /> },
    {
      id: "again",
      header: t("mails.again"),
      optional: true,
      cell: ({ resendOfId }) => resendOfId !== null && t("mails.isAgain"),
    },
    {
      id: "act",
      header: t("table.actions", { ns: "common" }),
      action: true,
      align: "end",
      cell: (mail) => <ResendMail slug={slug} mail={mail} />,
    },
  ];
}
