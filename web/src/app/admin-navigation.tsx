import {
  IconArrowMerge,
  IconBriefcase,
  IconBuildingCommunity,
  IconCalendarEvent,
  IconClipboardText,
  IconCreditCard,
  IconDownload,
  IconFolderOpen,
  IconHandClick,
  IconHistory,
  IconHome,
  IconKey,
  IconMail,
  IconScale,
  IconSchool,
  IconMailForward,
  IconReceiptEuro,
  IconSettings,
  IconUserStar,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
} from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { NavGroup, NavItem } from "#design/layout/nav-item";
import { useWhyNot } from "#organisations/access";
import type { Organisation } from "#api/generated/types.gen";

/** The modules the organisation uses, then the house itself. */
export function AdminNavigation({ organisation }: { organisation: Organisation }) {
  const { slug, settings, state, accountManagement } = organisation;
  const { t } = useTranslation();
  const params = { slug };
  const whyNot = useWhyNot(slug);
  const isOpen = state === "trial" || state === "active" || state === "cancelling";
  const isAsleep = state === "standby";
  const mayRead = (permission: string) => whyNot(permission, "own_security") === undefined;
  return (
    <>
      <NavGroup>
        <NavItem to="/admin/$slug" params={params} activeOptions={{ exact: true }} icon={<IconHome />}>
          {t("nav.dashboard")}
        </NavItem>
        {(isOpen || isAsleep) && settings.modules.includes("programmes") && (
          <>
            <NavItem to="/admin/$slug/programmes" params={params} icon={<IconClipboardText />}>
              {t("nav.programmes")}
            </NavItem>
            <NavItem to="/admin/$slug/dossiers" params={params} icon={<IconFolderOpen />}>
              {t("nav.dossiers")}
            </NavItem>
            <NavItem to="/admin/$slug/evaluations" params={params} icon={<IconScale />}>
              {t("nav.evaluations")}
            </NavItem>
          </>
        )}
        {settings.modules.includes("members") && (
          <NavItem to="/admin/$slug/members" params={params} icon={<IconUsersGroup />}>
            {t("nav.members")}
          </NavItem>
        )}
        {settings.modules.includes("trainings") && (
          <NavItem to="/admin/$slug/trainings" params={params} icon={<IconSchool />}>
            {t("nav.trainings")}
          </NavItem>
        )}
        {settings.modules.includes("invitations") && (
          <NavItem to="/admin/$slug/invitations" params={params} icon={<IconMailForward />}>
            {t("nav.invitations")}
          </NavItem>
        )}
      </NavGroup>
      {settings.modules.includes("clients") && (
        <NavGroup title={t("nav.clients")}>
          <NavItem to="/admin/$slug/requests" params={params} icon={<IconCalendarEvent />}>
            {t("nav.requests")}
          </NavItem>
          <NavItem to="/admin/$slug/clients" params={params} icon={<IconBuildingCommunity />}>
            {t("nav.clients")}
          </NavItem>
          <NavItem to="/admin/$slug/duplicates" params={params} icon={<IconArrowMerge />}>
            {t("nav.duplicates")}
          </NavItem>
        </NavGroup>
      )}
      {isOpen && (
        <NavGroup title={t("nav.providers")}>
          {settings.modules.includes("providers") && (
            <>
              <NavItem to="/admin/$slug/service-requests" params={params} icon={<IconHandClick />}>
                {t("nav.serviceRequests")}
              </NavItem>
              <NavItem to="/admin/$slug/engagements" params={params} icon={<IconBriefcase />}>
                {t("nav.engagements")}
              </NavItem>
              <NavItem to="/admin/$slug/provider-follow-up" params={params} icon={<IconUserStar />}>
                {t("nav.followUp")}
              </NavItem>
            </>
          )}
          <NavItem to="/admin/$slug/providers/settings" params={params} icon={<IconReceiptEuro />}>
            {t("nav.providerSubscriptions")}
          </NavItem>
        </NavGroup>
      )}
      <NavGroup title={t("nav.organisation")}>
        {isOpen && (
          <NavItem to="/admin/$slug/staff" params={params} icon={<IconUsers />}>
            {t("nav.staff")}
          </NavItem>
        )}
        {(isOpen || isAsleep) && (
          <NavItem to="/admin/$slug/settings" params={params} icon={<IconSettings />}>
            {t("nav.settings")}
          </NavItem>
        )}
        {accountManagement && state !== "deactivating" && (
          <NavItem to="/admin/$slug/account" params={params} icon={<IconCreditCard />}>
            {t("nav.account")}
          </NavItem>
        )}
        {isOpen && (
          <>
            <NavItem to="/admin/$slug/exports" params={params} icon={<IconDownload />}>
              {t("nav.exports")}
            </NavItem>
            <NavItem to="/admin/$slug/mails" params={params} icon={<IconMail />}>
              {t("nav.mails")}
            </NavItem>
            {mayRead("api-keys.manage") && (
              <NavItem to="/admin/$slug/api-keys" params={params} icon={<IconKey />}>
                {t("nav.apiKeys")}
              </NavItem>
            )}
            {mayRead("api-keys.manage") && (
              <NavItem to="/admin/$slug/webhooks" params={params} icon={<IconWebhook />}>
                {t("nav.webhooks")}
              </NavItem>
            )}
            {mayRead("audit.read") && (
              <NavItem to="/admin/$slug/audit" params={params} icon={<IconHistory />}>
                {t("nav.audit")}
              </NavItem>
            )}
          </>
        )}
      </NavGroup>
    </>
  );
}
