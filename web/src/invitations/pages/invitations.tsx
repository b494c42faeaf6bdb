import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { Dashboard } from "#invitations/dashboard";
import { useDashboardViews } from "#invitations/dashboard-views";
import { FiguresTab } from "#invitations/figures";
import { FormsTab } from "#invitations/forms/forms-tab";
import { InvitePartner } from "#invitations/invite/invite-partner";
import { RemindAll } from "#invitations/remind/remind-all";
import { SettingsTab } from "#invitations/settings/settings-tab";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/invitations");
const tabs = ["list", "figures", "forms", "settings"] as const;

/** The requests made to partners: list, follow-up, forms and cadence. */
export function InvitationsPage() {
  const { t } = useTranslation("invitations");
  const { slug } = route.useParams();
  const { tab: chosen, ...asked } = route.useSearch();
  const viewed = useDashboardViews(slug, asked);
  const { search } = viewed;
  const navigate = useNavigate();
  const whyNot = useWhyNot(slug)("invitations.send", "outreach");
  const [opened, setOpened] = useState<"invite" | "remind">();
  const tab = tabs.find((one) => one === chosen) ?? "list";
  const close = () => setOpened(undefined);
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Group gap="xs">
          <GatedButton variant="default" whyNot={whyNot} onClick={() => setOpened("remind")}>
            {t("action.remindAll")}
          </GatedButton>
          <LinkButton
            variant="default"
            to="/admin/$slug/imports/$screen"
            params={{ slug, screen: "invitations-import" }}
          >
            {t("action.import")}
          </LinkButton>
          <GatedButton whyNot={whyNot} onClick={() => setOpened("invite")}>
            {t("action.invite")}
          </GatedButton>
        </Group>
      }
    >
      <PageTabs
        value={tab}
        onChange={(next) =>
          void navigate({
            to: ".",
            search: { tab: next === "list" ? undefined : next, mine: search["mine"] },
            resetScroll: false,
          })
        }
        tabs={[
          { id: "list", label: t("tabs.list"), panel: <Dashboard slug={slug} viewed={viewed} /> },
          {
            id: "figures",
            label: t("tabs.figures"),
            panel: (
              <FiguresTab
                slug={slug}
                mine={search["mine"] !== "false"}
                onMine={(mine) =>
                  void navigate({
                    to: ".",
                    search: { tab, mine: mine ? undefined : "false" },
                    resetScroll: false,
                  })
                }
              />
            ),
          },
          { id: "forms", label: t("tabs.forms"), panel: <FormsTab slug={slug} /> },
          { id: "settings", label: t("tabs.settings"), panel: <SettingsTab slug={slug} /> },
        ]}
      />
      <InvitePartner slug={slug} opened={opened === "invite"} onClose={close} />
      <RemindAll slug={slug} search={search} opened={opened === "remind"} onClose={close} />
    </Page>
  );
}
