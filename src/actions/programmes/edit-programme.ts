import { z } from "zod";

import { id, instant, longText, shortText, wholeNumber } from "#domain/input";
import { retentionMonthsSchema } from "#domain/dossiers/retention";
import { reminderOffsetsSchema } from "#domain/programmes/reminders";
import { crossedDates } from "#domain/programmes/publication";
import { graceMinutes } from "#domain/programmes/states";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { getProgramme, mustBeEditable, viewOf, type ProgrammeRow } from "#actions/programmes/programme-view";
import { changeProgramme } from "#db/programmes/changes";
import { wakeDecided } from "#db/dossiers/wake";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

const content = {
  title: shortText(200, 1).optional(),
  summary: longText(500).optional(),
  description: longText(20_000).optional(),
  opensAt: instant.nullable().optional(),
  closesAt: instant.nullable().optional(),
  graceMinutes: wholeNumber(graceMinutes.min, graceMinutes.max).optional(),
  reminders: reminderOffsetsSchema.optional(),
  retentionMonths: retentionMonthsSchema.optional(),
  listed: z.boolean().optional(),
};

/** Changes what is named and nothing else. A later closing date reopens a programme that was closed. */
export const editProgramme = action({
  name: "programmes.edit",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ programmeId: id("prg"), version: wholeNumber(1, 1e9), ...content }),
  refuses: ["not_found", "stale_version", "programme_state_forbids"],
  reads: (scope, { programmeId }) => ({ found: one(findProgramme(scope, programmeId)) }),
  run({ tenant, now }, { programmeId, version, ...asked }, { found }) {
    const programme = getProgramme(found, now);
    if (programme.version !== version) throw new Refusal("stale_version");
    mustBeEditable(programme);
    const values = named(asked);
    const edited = { ...programme, ...values, updatedAt: now, version: version + 1 };
    mustStand(edited);
    return {
      result: viewOf(edited, now),
      change: {
        steps: [
          ...changeProgramme(tenant, programme, values, now, "stale_version"),
          ...(values.retentionMonths === undefined ? [] : [wakeDecided(tenant, programmeId, now)]),
        ],
        audit: { subject: programmeId, details: { fields: Object.keys(values) } },
      },
    };
  },
});

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Only what the request names: every key that stays is defined. */
const named = <T extends object>(asked: T): Defined<T> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Defined<T>;

function mustStand(programme: ProgrammeRow): void {
  const errors = crossedDates(programme);
  if (errors.length > 0) throw invalid(...errors);
  if (programme.publishedAt !== null && programme.description === "")
    throw invalid({ pointer: "/description", code: "required" });
}
