import { ActionIcon, Button, Group, TextInput } from "@mantine/core";
import { IconArchive, IconPencil } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { invitationsCreateEntity, invitationsEditEntity, type IssuingEntities } from "#api/generated";
import { TwoLines } from "#design/display/two-lines";
import { useAct } from "#design/feedback/use-act";
import { Form } from "#design/form/form";
import { useProblemForm } from "#design/form/use-problem-form";
import styles from "#invitations/invitations.module.css";
import { entitiesQuery } from "#invitations/queries";
import { EditEntity } from "#invitations/settings/edit-entity";

export type Entity = IssuingEntities["data"][number];

/** The units that send invitations, and who works in each. */
export function Entities({ slug }: { slug: string }) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const [editing, setEditing] = useState<Entity>();
  const { data } = useQuery(entitiesQuery(slug));
  const archive = useAct(({ id, version }: Entity) =>
    invitationsEditEntity({
      path: { organisation: slug, entityId: id },
      body: { archived: true },
      headers: ifMatch(version),
    }),
  );
  const problemForm = useProblemForm({
    initialValues: { name: "" },
    onSubmit: async (body) => {
      await invitationsCreateEntity({ path: { organisation: slug }, body });
      problemForm.form.reset();
      await queries.invalidateQueries();
    },
  });
  const open = data?.data.filter(({ archivedAt }) => archivedAt === null) ?? [];
  return (
    <>
      <Form of={problemForm}>
        {open.length > 0 && (
          <ul className={styles["rows"]}>
            {open.map((entity) => (
              <li key={entity.id}>
                <TwoLines
                  first={entity.name}
                  second={entity.staff.map(({ name }) => name).join(", ") || t("settings.noStaff")}
                />
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    aria-label={t("settings.editEntity", { name: entity.name })}
                    onClick={() => setEditing(entity)}
                  >
                    <IconPencil size={18} />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={t("settings.archiveEntity", { name: entity.name })}
                    onClick={() => archive.mutate(entity)}
                  >
                    <IconArchive size={18} />
                  </ActionIcon>
                </Group>
              </li>
            ))}
          </ul>
        )}
        <TextInput label={t("settings.entityName")} {...problemForm.form.getInputProps("name")} />
        <Group>
          <Button type="submit" variant="default" loading={problemForm.pending}>
            {t("settings.addEntity")}
          </Button>
        </Group>
      </Form>
      {editing && <EditEntity slug={slug} entity={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
