import { z } from "@hono/zod-openapi";

import { shareProgramme } from "#actions/programmes/share-programme";
import { endpoint } from "#routes/endpoint";

export const shareProgrammeEndpoint = endpoint(shareProgramme, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/share",
  capability: "programmes",
  summary: "Share a programme by mail",
  description: "Sends its address, with a few words, to 50 people at most; 500 a day for an organisation.",
  answer: {
    status: 202,
    schema: z.object({ id: z.string(), recipients: z.int() }).openapi("SharedProgramme"),
    example: { id: "shr_01KZ7H3V9M4Q8T2X6B5C1D0E7F", recipients: 3 },
  },
});
