import type { Sheet } from "#evaluations/types";
import type { Field } from "#forms/types";

type Visible = NonNullable<Sheet["dossier"]>;
type Question = Visible["sections"][number]["answers"][number]["question"];

/** The API says of a question only what may be seen of it: enough to show its answer. */
export const fieldOf = (question: Question) => ({ required: false, ...question }) as Field;
