import { saveForm } from "#actions/forms/save-form";
import { endpoint } from "#routes/endpoint";
import { formExample, formSchema, presentForm } from "#routes/forms/schemas";

export const saveFormEndpoint = endpoint(saveForm, {
  method: "put",
  path: "/organisations/{organisation}/programmes/{programmeId}/form",
  capability: "forms",
  summary: "Save the form being written",
  description:
    "Whole, up to 200 fields. What only stands in the way of publishing is saved and answered in `errors`. `If-Match` names the version of the form.",
  versioned: true,
  answer: { status: 200, schema: formSchema, example: formExample },
  present: (form, context) => presentForm(form, context.get("locale")),
});
