import type { Blinding } from "#domain/evaluations/blinding";
import {
  visibleDossier,
  type JudgedDossier,
  type VisibleAnswer,
  type VisibleDossier,
  type VisibleQuestion,
} from "#domain/evaluations/visible-dossier";
import { isEmpty, type AnswerValue } from "#domain/forms/answers";
import { diffDefinitions } from "#domain/forms/definition-diff";
import { isHarmless } from "#domain/forms/revision-impact";

/** One answer that is no longer what the evaluator read; a question absent on one side is `null` there. */
export type ChangedAnswer = {
  fieldId: string;
  label: string;
  /** As it is asked now, with the choices that both answers may name. */
  question: VisibleQuestion;
  before: AnswerValue;
  after: AnswerValue;
};

export type ChangesSince = {
  answers: readonly ChangedAnswer[];
  /** Questions shown whose wording, type or choices changed, by field id, in the new reading order. */
  questions: readonly VisibleQuestion[];
  /** The form itself now asks something else: what was answered before may not answer it. */
  formChanged: boolean;
};

/**
 * What changed in a dossier since the version that an evaluation judged, among what its evaluator may see:
 * a hidden answer that changes does not even show as a change. Documents are compared by id, since their
 * bytes never change.
 */
export function changesSince(
  judged: JudgedDossier,
  current: JudgedDossier,
  blinding: Blinding | null,
): ChangesSince {
  const before = answersOf(visibleDossier(judged, blinding));
  const after = answersOf(visibleDossier(current, blinding));
  const diff = diffDefinitions(judged.definition, current.definition);
  const reworded = new Set(diff.changed.map((part) => part.after.id));
  return {
    answers: [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
      changedAnswer(id, before.get(id), after.get(id)),
    ),
    questions: [...after.values()]
      .filter(({ question }) => isReworded(question, reworded))
      .map(({ question }) => question),
    formChanged: !isHarmless(diff),
  };
}

export const isUpToDate = ({ answers, questions }: ChangesSince): boolean =>
  answers.length + questions.length === 0;

const answersOf = ({ sections }: VisibleDossier): ReadonlyMap<string, VisibleAnswer> =>
  new Map(sections.flatMap(({ answers }) => answers).map((answer) => [answer.question.id, answer] as const));

const isReworded = ({ id, fields }: VisibleQuestion, reworded: ReadonlySet<string>): boolean =>
  reworded.has(id) || fields.some((inner) => reworded.has(inner.id));

function changedAnswer(
  fieldId: string,
  before: VisibleAnswer | undefined,
  after: VisibleAnswer | undefined,
): ChangedAnswer[] {
  const [was, is] = [before?.value ?? null, after?.value ?? null];
  const same = (isEmpty(was) && isEmpty(is)) || JSON.stringify(was) === JSON.stringify(is);
  const asked = after ?? before;
  if (same || asked === undefined) return [];
  const question = withChoicesOf(asked.question, before?.question);
  return [{ fieldId, label: question.label, question, before: was, after: is }];
}

/** A choice that the form no longer offers still has its words. */
function withChoicesOf(question: VisibleQuestion, earlier: VisibleQuestion | undefined): VisibleQuestion {
  const known = new Set(question.options.map(({ id }) => id));
  const gone = (earlier?.options ?? []).filter(({ id }) => !known.has(id));
  return {
    ...question,
    options: [...question.options, ...gone],
    fields: question.fields.map((field) =>
      withChoicesOf(
        field,
        earlier?.fields.find(({ id }) => id === field.id),
      ),
    ),
  };
}
