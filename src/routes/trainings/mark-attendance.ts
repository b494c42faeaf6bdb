import { z } from "@hono/zod-openapi";

import { markAttendance } from "#actions/trainings/mark-attendance";
import { endpoint } from "#routes/endpoint";

export const markAttendanceEndpoint = endpoint(markAttendance, {
  method: "put",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/attendance",
  capability: "trainings",
  summary: "Mark who came",
  description: "Once the session has started.",
  answer: {
    status: 200,
    schema: z.object({ marked: z.int() }).openapi("MarkedAttendance", { example: { marked: 10 } }),
  },
});
