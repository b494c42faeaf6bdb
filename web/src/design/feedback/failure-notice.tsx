import { Notice } from "#design/display/notice";
import { useFailureWords } from "#design/feedback/use-failure-words";

/** Why an act was refused, beside its button. */
export function FailureNotice({ error }: { error: Error | null }) {
  const words = useFailureWords();
  return error && <Notice tone="bad">{words(error)}</Notice>;
}
