import { Button, Textarea } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { dossiersAddNote, dossiersEditNote, dossiersRemoveNote } from "#api/generated";
import { Instant } from "#design/display/instant";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { useAct } from "#design/feedback/use-act";
import { keptText, useKeptText } from "#design/form/use-kept-text";
import { notesQuery, type Note } from "#dossiers/together/queries";
import { useWhyNot } from "#organisations/access";

import styles from "./together.module.css";

type Props = { slug: string; dossierId: string };

/** What the team notes for itself: never the applicant's to read. */
export function NotesCard({ slug, dossierId }: Props) {
  const { t } = useTranslation("handling");
  const whyNot = useWhyNot(slug)("dossiers.annotate", "write");
  const { data } = useQuery(notesQuery(slug, dossierId));
  const [body, setBody] = useKeptText(`note-${dossierId}`);
  const add = useAct(async () => {
    await dossiersAddNote({ path: { organisation: slug, dossierId }, body: { body } });
    setBody("");
  }, t("noteSaved"));
  return (
    <Surface title={t("notes")} description={t("notesHelp")}>
      <div className={styles["stack"]}>
        {data?.data.length === 0 && <p className={styles["help"]}>{t("noNote")}</p>}
        {data?.data.map((note) => (
          <NoteEntry key={note.id} slug={slug} dossierId={dossierId} note={note} />
        ))}
        {whyNot === undefined && (
          <>
            <Textarea
              aria-label={t("note")}
              autosize
              minRows={2}
              maxLength={5000}
              value={body}
              onChange={(event) => setBody(event.currentTarget.value)}
            />
            <div>
              <Button
                variant="default"
                disabled={body.trim() === ""}
                loading={add.isPending}
                onClick={() => add.mutate()}
              >
                {t("addNote")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Surface>
  );
}

/** Its text under edition, as this tab keeps it. */
const nameOf = ({ id }: Note): string => `note-${id}`;

function NoteEntry({ slug, dossierId, note }: Props & { note: Note }) {
  const { t } = useTranslation("handling");
  const [editing, setEditing] = useState(() => note.mine && keptText(nameOf(note)) !== null);
  const [removing, setRemoving] = useState(false);
  const path = { organisation: slug, dossierId, noteId: note.id };
  const remove = useAct(() => dossiersRemoveNote({ path, headers: ifMatch(note.version) }), t("noteRemoved"));
  if (editing)
    return <NoteEditor slug={slug} dossierId={dossierId} note={note} onClose={() => setEditing(false)} />;
  return (
    <article className={styles["entry"]}>
      <p>{note.body}</p>
      <span className={styles["by"]}>
        {note.author} · <Instant at={note.createdAt} />
        {note.updatedAt !== note.createdAt && <> · {t("edited")}</>}
        {note.mine && (
          <Button variant="subtle" size="compact-xs" onClick={() => setEditing(true)}>
            {t("editNote")}
          </Button>
        )}
        {note.removable && (
          <Button variant="subtle" color="red" size="compact-xs" onClick={() => setRemoving(true)}>
            {t("removeNote")}
          </Button>
        )}
      </span>
      <ConfirmDialog
        opened={removing}
        title={t("removeNote")}
        confirmLabel={t("removeNote")}
        pending={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setRemoving(false)}
      >
        {t("removeNoteText")}
      </ConfirmDialog>
    </article>
  );
}

function NoteEditor({ slug, dossierId, note, onClose }: Props & { note: Note; onClose: () => void }) {
  const { t } = useTranslation("handling");
  const [body, setBody] = useKeptText(nameOf(note), note.body);
  const close = () => {
    setBody(note.body);
    onClose();
  };
  const save = useAct(async () => {
    await dossiersEditNote({
      path: { organisation: slug, dossierId, noteId: note.id },
      headers: ifMatch(note.version),
      body: { body },
    });
    close();
  }, t("noteSaved"));
  return (
    <div className={styles["stack"]}>
      <Textarea
        aria-label={t("note")}
        autosize
        maxLength={5000}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <div className={styles["actions"]}>
        <Button size="sm" loading={save.isPending} onClick={() => save.mutate()}>
          {t("save")}
        </Button>
        <Button size="sm" variant="default" onClick={close}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
