import { z } from "zod";

import { id } from "#domain/input";
import { carriedFields } from "#domain/forms/carry-answers";
import { checkDefinition } from "#domain/forms/check-definition";
import { diffDefinitions, type DefinitionDiff } from "#domain/forms/definition-diff";
import type { Part } from "#domain/forms/definition-parts";
import { narrowedFields } from "#domain/forms/gone-choices";
import { lostFields, newlyRequired } from "#domain/forms/revision-impact";
import { whoIsAffected, type AnsweredCount } from "#domain/forms/who-is-affected";
import { decided, noDossiers, undecided } from "#domain/programmes/counts";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { getProgramme } from "#actions/programmes/programme-view";
import { countAnswered, type Asked } from "#db/forms/answered";
import { findForm, findLatestRevision } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** What publishing the form would change, and for whom. A rare screen: it counts answers, in a second trip. */
export const seeImpact = action({
  name: "forms.see-impact",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    form: one(findForm(scope, programmeId)),
    latest: one(findLatestRevision(scope, programmeId)),
  }),
  async run({ tenant, now }, { programmeId }, { found, form, latest }) {
    const programme = getProgramme(found, now);
    if (!form) throw new Refusal("not_found");
    const before = latest?.definition ?? nothing;
    const diff = diffDefinitions(before, form.definition);
    const required = newlyRequired(diff);
    const fields = [
      ...uniqueById([...lostFields(diff), ...required, ...required.flatMap(blockOf)]),
      ...narrowedFields(diff),
    ];
    const answered = latest && fields.length > 0 ? await countAnswered(tenant, programmeId, fields) : [];
    const counts = programme.counts ?? noDossiers;
    const answeredBy = (side: "drafts" | "submitted", total: number): AnsweredCount => ({
      total,
      answered: byField(answered, side, 0),
      choseGone: byField(answered, side, 1),
    });
    return {
      result: {
        formVersion: form.version,
        publishedNumber: latest?.number ?? null,
        changes: changesOf(diff),
        affected: whoIsAffected(
          diff,
          {
            drafts: answeredBy("drafts", counts.draft),
            submitted: answeredBy("submitted", undecided(counts)),
            decided: decided(counts),
          },
          carriedFields(before, form.definition),
        ),
        errors: checkDefinition(form.definition),
      },
    };
  },
});

const blockOf = ({ blockId }: Part): Asked[] => (blockId === null ? [] : [{ id: blockId, blockId: null }]);

type Answered = { fieldId: string; isGone: number; drafts: number; submitted: number };

const byField = (answered: readonly Answered[], side: "drafts" | "submitted", isGone: 0 | 1) =>
  Object.fromEntries(answered.filter((row) => row.isGone === isGone).map((row) => [row.fieldId, row[side]]));

const uniqueById = (parts: readonly Asked[]): Asked[] => [
  ...new Map(parts.toReversed().map((part) => [part.id, part])).values(),
];

const nothing = { steps: [], ineligibility: [] };

function changesOf({ added, removed, changed, reordered }: DefinitionDiff) {
  const named = ({ kind, id: partId, label }: Part) => ({
    kind,
    id: partId,
    label,
  });
  return {
    added: added.map(named),
    removed: removed.map(named),
    changed: changed.map(({ after, aspects }) => ({ ...named(after), aspects })),
    reordered: reordered.map(named),
  };
}
