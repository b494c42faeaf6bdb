import { z } from "zod";

import { id } from "#domain/input";
import {
  beyondDraft,
  decidedStates,
  noDossiers,
  undecided,
  undecidedStates,
} from "#domain/programmes/counts";
import { planProgrammeVerb, type ProgrammeVerb } from "#domain/programmes/lifecycle";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { getProgramme, viewOf } from "#actions/programmes/programme-view";
import {
  changeProgramme,
  mustHaveNoDeadlineRunning,
  mustHaveNoneBack,
  mustHaveNoneIn,
} from "#db/programmes/changes";
import { findProgramme } from "#db/programmes/queries";
import type { Guard } from "#db/guards";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

type Verb = Exclude<ProgrammeVerb, "publish">;

/** What must still be true of the dossiers at the commit, beside the version of the programme. */
const guardsOf = (tenant: Tenant, verb: Verb, programmeId: string, now: number): Guard[] => {
  const granted =
    verb === "archive" || verb === "trash" ? [mustHaveNoDeadlineRunning(tenant, programmeId, now)] : [];
  if (verb !== "trash" && verb !== "unpublish") return granted;
  const sent = [...undecidedStates, ...decidedStates, "withdrawn"] as const;
  return [
    ...granted,
    mustHaveNoneIn(tenant, programmeId, verb === "trash" ? undecidedStates : sent),
    mustHaveNoneBack(tenant, programmeId),
  ];
};

/** A verb of the life of a programme that only writes a date. */
export const movingAction = <const Name extends string>(name: Name, verb: Verb) =>
  action({
    name,
    requires: "programmes.publish",
    access: "write",
    input: z.strictObject({ programmeId: id("prg") }),
    refuses: [
      "not_found",
      "programme_state_forbids",
      "programme_still_open",
      "programme_has_dossiers",
      ...(verb === "archive" || verb === "trash" ? (["deadline_still_granted"] as const) : []),
      "conflict",
    ],
    reads: (scope, { programmeId }) => ({ found: one(findProgramme(scope, programmeId)) }),
    run({ tenant, now }, { programmeId }, { found }) {
      const programme = getProgramme(found, now);
      const counts = programme.counts ?? noDossiers;
      const values = planProgrammeVerb(programme, verb, now, {
        publicationErrors: [],
        beyondDraft: beyondDraft(counts),
        undecided: undecided(counts),
      });
      if (values instanceof Refusal) throw values;
      const moved = { ...programme, ...values, updatedAt: now, version: programme.version + 1 };
      return {
        result: viewOf(moved, now),
        change: {
          steps: [
            ...guardsOf(tenant, verb, programmeId, now),
            ...changeProgramme(tenant, programme, values, now),
          ],
          audit: { subject: programmeId },
          messages: verb === "trash" ? [{ kind: "programmes.tell-binned", programmeId, after: "" }] : [],
        },
      };
    },
  });
