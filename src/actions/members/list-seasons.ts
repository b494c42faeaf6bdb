import { z } from "zod";

import { currentSeason } from "#domain/members/seasons";
import { action } from "#actions/action";
import { figuresBySeason, listSeasons as seasonsOf } from "#db/members/queries";
import { many } from "#db/statement";

/** The seasons, latest first, with how many members each has, paid, unpaid and approved. */
export const listSeasons = action({
  name: "members.list-seasons",
  requires: "members.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ seasons: many(seasonsOf(scope)), figures: many(figuresBySeason(scope)) }),
  run({ now }, _input, { seasons, figures }) {
    const running = currentSeason(seasons, now)?.id;
    return {
      result: seasons.map((season) => ({
        ...season,
        running: season.id === running,
        figures: figures.find(({ seasonId }) => seasonId === season.id),
      })),
    };
  },
});
