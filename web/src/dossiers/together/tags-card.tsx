import "@mantine/core/styles/Checkbox.layer.css";

import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersAssign, dossiersCreateTag, dossiersTag } from "#api/generated";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { colours } from "#dossiers/together/colours";
import { staffQuery, tagsQuery } from "#dossiers/together/queries";
import { TagList } from "#dossiers/together/tag-badge";
import { TagMenu } from "#dossiers/together/tag-menu";
import type { Dossier } from "#dossiers/types";
import { useWhyNot } from "#organisations/access";

import styles from "./together.module.css";

type Props = { slug: string; dossier: Dossier };

/** What the team sorts its work by: tags, and who looks after the dossier. */
export function TagsCard({ slug, dossier }: Props) {
  const { t } = useTranslation("handling");
  const whyNot = useWhyNot(slug)("dossiers.annotate", "write");
  const { data: tags } = useQuery(tagsQuery(slug));
  const [editing, setEditing] = useState(false);
  return (
    <Surface
      title={t("tags")}
      aside={
        whyNot === undefined && (
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => setEditing(!editing)}
            aria-expanded={editing}
          >
            {t("editTags")}
          </Button>
        )
      }
    >
      <div className={styles["stack"]}>
        {dossier.tags.length === 0 && !editing && <p className={styles["help"]}>{t("noTag")}</p>}
        <TagList ids={dossier.tags} tags={tags?.data ?? []} />
        {editing && <TagsEditor slug={slug} dossier={dossier} />}
        <Assignee slug={slug} dossier={dossier} disabled={whyNot !== undefined} />
      </div>
    </Surface>
  );
}

function TagsEditor({ slug, dossier }: Props) {
  const { t } = useTranslation("handling");
  const { data: tags } = useQuery(tagsQuery(slug));
  const [name, setName] = useState("");
  const [colour, setColour] = useState<(typeof colours)[number]>("blue");
  const path = { organisation: slug, dossierId: dossier.id };
  const put = useAct((body: { add?: string[]; remove?: string[] }) => dossiersTag({ path, body }));
  const create = useAct(async () => {
    const tag = await bodyOf(dossiersCreateTag({ path: { organisation: slug }, body: { name, colour } }));
    await dossiersTag({ path, body: { add: [tag.id] } });
    setName("");
  });
  return (
    <div className={styles["stack"]}>
      {tags?.data.map((tag) => (
        <div key={tag.id} className={styles["choice"]}>
          <Checkbox
            label={tag.name}
            checked={dossier.tags.includes(tag.id)}
            onChange={(event) =>
              put.mutate(event.currentTarget.checked ? { add: [tag.id] } : { remove: [tag.id] })
            }
          />
          <TagMenu slug={slug} tag={tag} />
        </div>
      ))}
      <div className={styles["actions"]}>
        <TextInput
          size="sm"
          maxLength={40}
          aria-label={t("newTag")}
          placeholder={t("newTag")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <NativeSelect
          size="sm"
          aria-label={t("tagColour")}
          value={colour}
          data={colours.map((value) => ({ value, label: t(`colours.${value}`) }))}
          onChange={({ currentTarget }) =>
            setColour(colours.find((one) => one === currentTarget.value) ?? "blue")
          }
        />
        <Button
          size="sm"
          variant="default"
          disabled={name.trim() === ""}
          loading={create.isPending}
          onClick={() => create.mutate()}
        >
          {t("createTag")}
        </Button>
      </div>
    </div>
  );
}

function Assignee({ slug, dossier, disabled }: Props & { disabled: boolean }) {
  const { t } = useTranslation("handling");
  const { data: staff } = useQuery(staffQuery(slug));
  const assign = useAct((personId: string | null) =>
    dossiersAssign({ path: { organisation: slug, dossierId: dossier.id }, body: { personId } }),
  );
  const active = staff?.data.filter(({ deactivatedAt }) => deactivatedAt === null) ?? [];
  return (
    <NativeSelect
      label={t("assignee")}
      disabled={disabled || assign.isPending}
      value={dossier.assigneeId ?? ""}
      data={[
        { value: "", label: t("nobody") },
        ...active.map(({ personId, name }) => ({ value: personId, label: name })),
      ]}
      onChange={(event) => assign.mutate(event.currentTarget.value || null)}
    />
  );
}
