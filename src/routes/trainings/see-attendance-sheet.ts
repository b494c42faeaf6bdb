import { seeAttendanceSheet } from "#actions/trainings/papers";
import { endpoint } from "#routes/endpoint";
import { download } from "#files/download";

export const seeAttendanceSheetEndpoint = endpoint(seeAttendanceSheet, {
  method: "get",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/attendance-sheet",
  capability: "trainings",
  summary: "Print the attendance sheet",
  description: "PDF, in the order of names, to be signed.",
  answer: { status: 200, contentType: "application/pdf" },
  respond: (_context, { result }) => download(result),
});
