import { useTranslation } from "react-i18next";

/** "programmes.publish" in words; an action this screen does not know yet is shown by its own name. */
export function useActionSentence(): (action: string) => string {
  const { t } = useTranslation("audit");
  const sentences = sentencesIn(t("actions", { returnObjects: true }));
  return (action) => sentences.get(action) ?? action;
}

const sentencesIn = (actions: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  new Map<string, string>(
    Object.entries(actions).flatMap(([capability, verbs]) =>
      Object.entries(verbs).map(([verb, sentence]) => [`${capability}.${verb}`, sentence] as const),
    ),
  );
