import { z } from "zod";

import { labels } from "#domain/invitations/prequalification";
import { addDays } from "#domain/programmes/civil-time";
import { parisDay } from "#domain/time";
import { action } from "#actions/action";
import { countsByDay } from "#db/invitations/list";

const weeks = 12;
const day = 24 * 60 * 60 * 1000;

/** What became of the invitations of the last twelve weeks, by the week in which they were made. Weeks start on Monday. */
export const seeFigures = action({
  name: "invitations.see-figures",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({
    filter: z.strictObject({ mine: z.enum(["true", "false"]).default("true") }).prefault({}),
  }),
  reads: (scope, { filter }, now) => {
    const me = filter.mine === "true" && scope.token !== null ? scope.me : null;
    return {
      days: countsByDay(scope, me, mondayOf(parisDay(addDays(now, -7 * (weeks - 1)))), parisDay(now)),
    };
  },
  run({ now }, _input, { days }) {
    const first = Date.parse(mondayOf(parisDay(addDays(now, -7 * (weeks - 1)))));
    const made = Array.from({ length: weeks }, (_, index) => {
      const from = toDay(first + index * 7 * day);
      const to = toDay(first + (index * 7 + 6) * day);
      const within = days.filter((row) => row.day >= from && row.day <= to);
      const of = (label: (typeof labels)[number]) =>
        within.reduce((sum, row) => sum + (row.label === label ? row.count : 0), 0);
      return { from, to, toComplete: of("to_complete"), completed: of("completed"), expired: of("expired") };
    });
    return { result: { weeks: made } };
  },
});

/** Days as `YYYY-MM-DD`, moved on the calendar of UTC: no clock changes there. */
const toDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function mondayOf(text: string): string {
  const at = Date.parse(text);
  return toDay(at - ((new Date(at).getUTCDay() + 6) % 7) * day);
}
