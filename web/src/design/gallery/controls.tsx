import { Button, Group, PasswordInput, Stack, Textarea, TextInput } from "@mantine/core";
import "@mantine/core/styles/PasswordInput.layer.css";
import { useState } from "react";

import { ProblemError } from "#api/problem";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { toast } from "#design/feedback/toasts";
import { ColourField } from "#design/form/colour-field";
import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { Upload } from "#design/form/upload";
import type { StoredFile } from "#design/form/use-uploads";
import { useProblemForm } from "#design/form/use-problem-form";

export function Controls() {
  const [asking, setAsking] = useState(false);
  const [colour, setColour] = useState("#e07a3f");
  return (
    <>
      <Surface title="Boutons">
        <Group>
          <Button>Publier le programme</Button>
          <Button variant="default">Annuler</Button>
          <Button variant="light">Prendre en instruction</Button>
          <Button variant="subtle" color="gray">
            Colonnes
          </Button>
          <Button color="red" onClick={() => setAsking(true)}>
            Supprimer…
          </Button>
          <Button variant="default" onClick={() => void toast("Modifications enregistrées")}>
            Toast
          </Button>
        </Group>
        <ConfirmDialog
          opened={asking}
          onClose={() => setAsking(false)}
          onConfirm={() => setAsking(false)}
          title="Supprimer le programme ?"
          confirmLabel="Mettre à la corbeille"
          phrase="Subventions 2027"
        >
          Les 118 dossiers seront masqués. Vous pourrez tout restaurer jusqu’au 21 décembre 2026.
        </ConfirmDialog>
      </Surface>
      <Surface title="Formulaire refusé" description="Un résumé qui prend le focus, une phrase par champ.">
        <RefusedForm />
      </Surface>
      <Surface title="Couleur et fichiers">
        <Stack gap="lg">
          <ColourField
            label="Couleur principale"
            description="4,5 pour 1 au moins."
            value={colour}
            onChange={setColour}
          />
          <FilesDemo />
        </Stack>
      </Surface>
    </>
  );
}

function RefusedForm() {
  const problemForm = useProblemForm({
    initialValues: { name: "Camille", email: "camille", password: "", about: "" },
    onSubmit: () => Promise.reject(refusal),
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <FieldRow>
        <TextInput label="Prénom et nom" withAsterisk {...form.getInputProps("name")} />
        <TextInput label="Adresse e-mail" withAsterisk {...form.getInputProps("email")} />
      </FieldRow>
      <PasswordInput
        label="Mot de passe"
        description="12 caractères ou plus."
        {...form.getInputProps("password")}
      />
      <Textarea label="Présentation" {...form.getInputProps("about")} />
      <div>
        <SubmitButton pending={pending}>Enregistrer</SubmitButton>
      </div>
    </Form>
  );
}

const refusal = new ProblemError({
  type: "about:blank",
  title: "Certaines informations sont à corriger",
  status: 422,
  detail: "Corrigez les champs indiqués, puis recommencez.",
  code: "invalid_request",
  errors: [
    {
      pointer: "/email",
      code: "not_email",
      detail: "Indiquez une adresse e-mail, par exemple jean.dupont@exemple.fr.",
    },
    { pointer: "/password", code: "required", detail: "Ce champ est obligatoire." },
  ],
});

function FilesDemo() {
  const [files, setFiles] = useState<readonly StoredFile[]>([
    { id: "doc_1", name: "statuts-2024.pdf", bytes: 482_300 },
  ]);
  return (
    <Upload
      label="Pièces à joindre"
      help="PDF ou image, 3 fichiers au plus, 10 Mo maximum chacun."
      extensions={["pdf", "png", "jpg"]}
      maxBytes={10_000_000}
      maxSaid="10 Mo"
      maxFiles={3}
      files={files}
      onRemove={async (file) => setFiles(files.filter(({ id }) => id !== file.id))}
      send={async (file, transfer) => setFiles([...files, await pretend(file, transfer)])}
    />
  );
}

async function pretend(
  file: File,
  { onProgress }: { onProgress: (ratio: number) => void },
): Promise<StoredFile> {
  for (const ratio of [0.2, 0.5, 0.8, 1]) {
    onProgress(ratio);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return { id: crypto.randomUUID(), name: file.name, bytes: file.size };
}
