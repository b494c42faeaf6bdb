import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { invitationsPreviewReminders, invitationsRemindAll } from "#api/generated";
import { Facts } from "#design/display/facts";
import { Failure } from "#design/feedback/failure";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { type ListSearch, valuesOf } from "#design/table/list-search";
import { useFormats } from "#i18n/formats";
import { statuses } from "#invitations/types";
import { Reminding } from "#invitations/remind/reminding";

type Props = { slug: string; search: ListSearch; opened: boolean; onClose: () => void };

export function RemindAll({ opened, onClose, ...asking }: Props) {
  const { t } = useTranslation("invitations");
  return (
    <Modal opened={opened} onClose={onClose} title={t("remindAll.title")}>
      <Preview {...asking} onDone={onClose} />
    </Modal>
  );
}

const reasons = ["too_recent", "bounced", "ended", "answered"] as const;

/** Who would be written to and who would not, before anything leaves. */
function Preview({ slug, search, onDone }: { slug: string; search: ListSearch; onDone: () => void }) {
  const { t } = useTranslation("invitations");
  const formats = useFormats();
  const path = { organisation: slug };
  const asked = statuses.filter((status) => valuesOf(search, "status").includes(status));
  const body = {
    mine: search["mine"] !== "false",
    ...(search["entity"] && { entity: search["entity"] }),
    ...(asked.length > 0 && { status: asked }),
  };
  const { data, error } = useQuery({
    queryKey: ["remind-all", slug, body],
    queryFn: () => bodyOf(invitationsPreviewReminders({ path, body })),
    gcTime: 0,
  });
  const [headers] = useState(() => ({ "Idempotency-Key": crypto.randomUUID() }));
  const [job, setJob] = useState<string>();
  const remind = useAct(async () => setJob((await bodyOf(invitationsRemindAll({ path, headers, body }))).id));
  if (error && !data) return <Failure error={error} />;
  if (data === undefined) return <p>{t("remindAll.counting")}</p>;
  if (job !== undefined) {
    const concerned = data.skipped.reduce((sum, { count }) => sum + count, data.remind);
    return <Reminding slug={slug} jobId={job} concerned={concerned} onClose={onDone} />;
  }
  const left = reasons.flatMap((reason) => {
    const count = data.skipped.find((row) => row.reason === reason)?.count ?? 0;
    const label = t(`remindAll.reason.${reason}`, { days: data.minGapDays });
    return count === 0 ? [] : [{ label, value: formats.number(count) }];
  });
  return (
    <Stack>
      <strong>{data.remind === 0 ? t("remindAll.none") : t("remindAll.will", { count: data.remind })}</strong>
      {left.length > 0 && (
        <section aria-label={t("remindAll.left")}>
          <Facts facts={left} />
        </section>
      )}
      <Button disabled={data.remind === 0} loading={remind.isPending} onClick={() => remind.mutate()}>
        {t("remindAll.submit")}
      </Button>
    </Stack>
  );
}
