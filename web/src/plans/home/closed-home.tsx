import { IconArchive, IconMoon, IconPlayerPlay, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Organisation } from "#api/generated/types.gen";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";

import styles from "../plans.module.css";

/** The home of an organisation whose subscription has ended, or that sleeps: nothing is lost, here is how to go on. */
export function ClosedHome({
  organisation,
  state,
}: {
  organisation: Organisation;
  state: "expired" | "standby";
}) {
  const { t } = useTranslation("plans");
  const { slug, name, accountManagement, role } = organisation;
  const direction = role === "owner" || role === "admin";
  return (
    <Page
      title={t(`home.${state}.title`, { name })}
      lead={t(`home.${state}.text`)}
      actions={
        state === "standby" &&
        direction && (
          <LinkButton to="/admin/$slug/dossiers" params={{ slug }} variant="default">
            {t("home.standby.read")}
          </LinkButton>
        )
      }
    >
      {accountManagement ? (
        <Choices slug={slug} state={state} />
      ) : (
        <p className={styles["none"]}>{t("home.ask", { name })}</p>
      )}
    </Page>
  );
}

function Choices({ slug, state }: { slug: string; state: "expired" | "standby" }) {
  const { t } = useTranslation("plans");
  const account = (tab: "plan" | "end") =>
    ({ to: "/admin/$slug/account", params: { slug }, search: { tab } }) as const;
  return (
    <ul className={styles["choices"]}>
      <Choice id="plan" icon={<IconPlayerPlay size={24} stroke={1.6} />}>
        <LinkButton to="/admin/$slug/account/order" params={{ slug }}>
          {t(state === "standby" ? "wake" : "choose")}
        </LinkButton>
      </Choice>
      {state === "expired" && (
        <>
          <Choice id="standby" icon={<IconMoon size={24} stroke={1.6} />}>
            <LinkButton
              to="/admin/$slug/account/order"
              params={{ slug }}
              search={{ plan: "standby", interval: "annual" }}
              variant="default"
            >
              {t("standby.act")}
            </LinkButton>
          </Choice>
          <Choice id="export" icon={<IconArchive size={24} stroke={1.6} />}>
            <LinkButton {...account("end")} variant="default">
              {t("export.act")}
            </LinkButton>
          </Choice>
          <Choice id="end" icon={<IconTrash size={24} stroke={1.6} />}>
            <LinkButton {...account("end")} variant="default">
              {t("home.see")}
            </LinkButton>
          </Choice>
        </>
      )}
    </ul>
  );
}

type ChoiceId = "plan" | "standby" | "export" | "end";

function Choice({ id, icon, children }: { id: ChoiceId; icon: ReactNode; children: ReactNode }) {
  const { t } = useTranslation("plans");
  return (
    <li className={styles["choice"]}>
      <span className={styles["choiceIcon"]} aria-hidden="true">
        {icon}
      </span>
      <h2>{t(`home.choices.${id}.title`)}</h2>
      <p>{t(`home.choices.${id}.text`)}</p>
      <div>{children}</div>
    </li>
  );
}
