import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Session } from "#api/generated/types.gen";
import { Emblem } from "#design/display/emblem";
import { SettingsSection } from "#design/form/settings-section";
import { ProfileForm } from "#identity/account/profile-form";
import { staffPlaces } from "#identity/session";

import styles from "./account.module.css";

export function Profile({ session }: { session: Session }) {
  const { t } = useTranslation(["account", "common"]);
  const places = staffPlaces(session);
  return (
    <>
      <SettingsSection title={t("profile.title")} description={t("profile.text")}>
        <ProfileForm person={session.person} />
      </SettingsSection>
      <SettingsSection title={t("organisations.title")} description={t("organisations.text")}>
        {places.length === 0 && t("organisations.none")}
        <ul className={styles["list"]}>
          {places.map(({ id, organisation, role }) => (
            <li key={id}>
              <Emblem name={organisation.name} />
              <div className={styles["grow"]}>
                <Link to="/admin/$slug" params={{ slug: organisation.slug }}>
                  {organisation.name}
                </Link>
                <div className={styles["dim"]}>{role && t(`role.${role}`, { ns: "common" })}</div>
              </div>
            </li>
          ))}
        </ul>
      </SettingsSection>
    </>
  );
}
