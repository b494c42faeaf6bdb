import { Button } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { organisationsSeeTransferOptions } from "#api/generated/@tanstack/react-query.gen";
import { organisationsCancelTransfer } from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import { sessionQuery } from "#identity/session";
import { organisationQuery } from "#organisations/queries";
import { AcceptTransfer } from "#organisations/staff/accept-transfer";

/** The offer of ownership that waits: the owner may cancel it, the person it is made to may accept it. */
export function OwnerTransfer({ slug }: { slug: string }) {
  const { t } = useTranslation("staff");
  const formats = useFormats();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const { data } = useQuery(organisationsSeeTransferOptions({ path: { organisation: slug } }));
  const [accepting, setAccepting] = useState(false);
  const cancel = useAct(
    () => organisationsCancelTransfer({ path: { organisation: slug } }),
    t("transfer.cancelled"),
  );
  const offer = data?.offer;
  if (!offer) return null;
  const mine = session?.memberships.some(({ id }) => id === offer.toMembershipId) === true;
  const said = { from: offer.fromName, to: offer.toName, date: formats.longDate(offer.expiresAt) };
  return (
    <Notice
      tone={mine ? "waiting" : "info"}
      title={t(mine ? "transfer.forYou" : "transfer.waiting", said)}
      action={
        mine ? (
          <Button onClick={() => setAccepting(true)}>{t("transfer.accept")}</Button>
        ) : (
          organisation.role === "owner" && (
            <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {t("transfer.cancel")}
            </Button>
          )
        )
      }
    >
      {t(mine ? "transfer.forYouText" : "transfer.waitingText", said)}
      <AcceptTransfer slug={slug} opened={accepting} onClose={() => setAccepting(false)} />
    </Notice>
  );
}
