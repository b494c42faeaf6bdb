import { Button, FileButton } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { bodyOf, ifMatch } from "#api/client";
import { organisationsAnnounceLogo, organisationsRemoveLogo } from "#api/generated/sdk.gen";
import type { Organisation } from "#api/generated/types.gen";
import { Emblem } from "#design/display/emblem";
import { useAct } from "#design/feedback/use-act";
import { fingerprintOf } from "#design/form/fingerprint";
import { GatedButton } from "#design/form/gated-button";
import { transfer } from "#design/form/upload-transfer";
import { useWhyNot } from "#organisations/access";
import { logoUrl } from "#organisations/logo";

import styles from "./settings.module.css";

/** Announces the image, then sends its bytes: it is the logo as soon as they arrived. */
async function sendLogo(organisation: string, file: File): Promise<void> {
  const body = {
    name: file.name,
    size: file.size,
    sha256: await fingerprintOf(file),
    contentType: file.type,
  };
  const { id } = await bodyOf(organisationsAnnounceLogo({ path: { organisation }, body }));
  const url = `/v1/organisations/${organisation}/logo/${id}/content`;
  await transfer(url, file, { onProgress: () => {}, signal: new AbortController().signal });
}

export function LogoField({
  organisation: { slug, name, settings, version },
}: {
  organisation: Organisation;
}) {
  const { t } = useTranslation("organisations");
  const whyNot = useWhyNot(slug);
  const send = useAct((file: File) => sendLogo(slug, file), t("settings.logoSaved"));
  const remove = useAct(
    () => organisationsRemoveLogo({ path: { organisation: slug }, headers: ifMatch(version) }),
    t("settings.logoRemoved"),
  );
  return (
    <div className={styles["logo"]}>
      <Emblem name={name} image={logoUrl(slug, settings.theme)} size={64} />
      <div>
        <div className={styles["logoTitle"]}>{t("settings.logo")}</div>
        <div className={styles["logoHelp"]}>{t("settings.logoHelp")}</div>
        <div className={styles["logoActs"]}>
          <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => file && send.mutate(file)}>
            {(props) => (
              <GatedButton
                {...props}
                whyNot={whyNot("organisation.edit", "write")}
                variant="default"
                size="compact-md"
                loading={send.isPending}
              >
                {t("settings.chooseLogo")}
              </GatedButton>
            )}
          </FileButton>
          {settings.theme.logoFileId && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t("settings.removeLogo")}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
