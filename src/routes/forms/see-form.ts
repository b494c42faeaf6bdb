import { seeForm } from "#actions/forms/see-form";
import { endpoint } from "#routes/endpoint";
import { formExample, formSchema, presentForm } from "#routes/forms/schemas";

export const seeFormEndpoint = endpoint(seeForm, {
  method: "get",
  path: "/organisations/{organisation}/programmes/{programmeId}/form",
  capability: "forms",
  summary: "See the form being written",
  description: "Its definition, what stands in the way of publishing it, and the revision that is published.",
  answer: { status: 200, schema: formSchema, example: formExample },
  present: (form, context) => presentForm(form, context.get("locale")),
});
