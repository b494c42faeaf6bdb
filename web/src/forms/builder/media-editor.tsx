import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";

import { Upload } from "#design/form/upload";
import { useBuilder } from "#forms/builder/builder-context";
import { moved } from "#forms/builder/edits";
import { MoveButtons } from "#forms/builder/move-buttons";
import { sendMedium } from "#forms/builder/send-medium";
import { LineSetting } from "#forms/builder/setting";
import { mediumUrl } from "#forms/fill/text-step";
import type { Step } from "#forms/types";
import { useFormats } from "#i18n/formats";

import styles from "./media-editor.module.css";

type Media = NonNullable<Step["media"]>;
type Props = { at: string; media: Media; onChange: (edit: (media: Media) => Media) => void };

const extensions = ["png", "jpg", "jpeg", "webp", "pdf"];
/** What the API takes of one file, and of one step. */
const most = { bytes: 20 * 1024 * 1024, files: 20 };

/** The pictures and papers of a text step, each with the words read by those who do not see it. */
export function MediaEditor({ at, media, onChange }: Props) {
  const { t } = useTranslation("forms");
  const formats = useFormats();
  const { slug } = useBuilder();
  return (
    <div className={styles["media"]}>
      {media.map(({ documentId, alternative }, index) => (
        <div key={documentId} className={styles["medium"]}>
          <img src={mediumUrl(slug, documentId)} alt="" onError={hide} />
          <div className={styles["words"]}>
            <LineSetting
              at={`${at}/${index}/alternative`}
              label={t("media.alternative")}
              description={t("media.alternativeHelp")}
              value={alternative}
              onChange={(words) =>
                onChange((old) =>
                  old.map((one) => (one.documentId === documentId ? { ...one, alternative: words } : one)),
                )
              }
            />
          </div>
          <span className={styles["moves"]}>
            <MoveButtons
              name={alternative}
              index={index}
              last={media.length - 1}
              onMove={(to) => onChange((old) => moved(old, index, to))}
            />
            <ActionIcon
              size={28}
              aria-label={t("builder.remove", { name: alternative })}
              onClick={() => onChange((old) => old.filter((one) => one.documentId !== documentId))}
            >
              <IconTrash size={16} />
            </ActionIcon>
          </span>
        </div>
      ))}
      <Upload
        label={t("media.title")}
        help={t("media.help", { max: formats.bytes(20_000_000) })}
        extensions={extensions}
        maxBytes={most.bytes}
        maxSaid={formats.bytes(20_000_000)}
        maxFiles={most.files - media.length}
        files={[]}
        onRemove={() => Promise.resolve()}
        send={async (file, transfer) => {
          const documentId = await sendMedium(slug, file, transfer);
          onChange((old) => [...old, { documentId, alternative: nameOf(file) }]);
        }}
      />
    </div>
  );
}

/** A first text to improve: the name of the file, without its extension. */
const nameOf = ({ name }: File): string => name.replace(/\.[^.]+$/, "").slice(0, 300);

const hide = ({ currentTarget }: { currentTarget: HTMLImageElement }) =>
  currentTarget.setAttribute("hidden", "");
