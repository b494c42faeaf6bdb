import { ActionIcon } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { StaffMember } from "#api/generated/types.gen";
import { Menu } from "#design/layout/menu";
import { sessionQuery } from "#identity/session";
import { useWhyNot } from "#organisations/access";
import { organisationQuery } from "#organisations/queries";
import { DeactivateStaff } from "#organisations/staff/deactivate-staff";
import { OfferTransfer } from "#organisations/staff/offer-transfer";
import { useSeatActs } from "#organisations/staff/use-seat-acts";

type Props = { slug: string; member: StaffMember };

/** What can be done with a person of the team. Nothing with the owner, nor with oneself: the API refuses both. */
export function MemberMenu({ slug, member }: Props) {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const whyNot = useWhyNot(slug)("staff.manage", "write");
  const fixed = member.role === "owner" || member.personId === session?.person.id;
  return fixed || whyNot !== undefined ? null : <Acts slug={slug} member={member} />;
}

function Acts({ slug, member }: Props) {
  const { t } = useTranslation("staff");
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const [asking, setAsking] = useState<"deactivate" | "offer">();
  const { change, reactivate } = useSeatActs(slug, member);
  const owner = organisation.role === "owner";
  const admin = member.role === "admin";
  const close = () => setAsking(undefined);
  return (
    <>
      <Menu position="bottom-end" width={270}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t("staff.actsOn", { name: member.name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        {member.deactivatedAt === null ? (
          <Menu.Dropdown>
            <Menu.Item onClick={() => change.mutate({ role: admin ? "manager" : "admin" })}>
              {t(admin ? "staff.makeManager" : "staff.makeAdmin")}
            </Menu.Item>
            {owner && admin && (
              <Menu.Item onClick={() => change.mutate({ accountManagement: !member.accountManagement })}>
                {t(member.accountManagement ? "staff.takeManagement" : "staff.giveManagement")}
              </Menu.Item>
            )}
            {owner && admin && (
              <Menu.Item onClick={() => setAsking("offer")}>{t("transfer.offer")}</Menu.Item>
            )}
            <Menu.Divider />
            <Menu.Item color="red" onClick={() => setAsking("deactivate")}>
              {t("staff.deactivate")}
            </Menu.Item>
          </Menu.Dropdown>
        ) : (
          <Menu.Dropdown>
            <Menu.Item onClick={() => reactivate.mutate()}>{t("staff.reactivate")}</Menu.Item>
          </Menu.Dropdown>
        )}
      </Menu>
      <DeactivateStaff slug={slug} member={member} opened={asking === "deactivate"} onClose={close} />
      <OfferTransfer slug={slug} member={member} opened={asking === "offer"} onClose={close} />
    </>
  );
}
