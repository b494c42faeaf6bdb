import type { QueryClient } from "@tanstack/react-query";

import { readAnew } from "#api/read-anew";
import type { AnsweringSide } from "#invitations/portal/answering-side";
import { staffSide } from "#invitations/portal/answering-side";
import { ownQuery, prequalificationQuery } from "#invitations/queries";
import type { Own } from "#invitations/types";

/** The answers as the server has them now. */
export const readOwn = (queries: QueryClient, side: AnsweringSide, slug: string, id: string): Promise<Own> =>
  side === staffSide
    ? readAnew(queries, prequalificationQuery(slug, id))
    : readAnew(queries, ownQuery(slug, id));
