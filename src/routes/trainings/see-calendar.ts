import { seeCalendar } from "#actions/trainings/see-calendar";
import { endpoint } from "#routes/endpoint";

export const seeCalendarEndpoint = endpoint(seeCalendar, {
  method: "get",
  path: "/portals/{organisation}/trainings.ics",
  capability: "trainings",
  summary: "Subscribe to the sessions",
  description: "The published sessions to come as a calendar feed (RFC 5545).",
  answer: { status: 200, contentType: "text/calendar" },
  respond: (_context, { result }) =>
    new Response(result, {
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="formations.ics"',
        "Cache-Control": "public, max-age=300",
      },
    }),
});
