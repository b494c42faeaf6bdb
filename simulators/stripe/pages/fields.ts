import { ApiError } from "../core/api-error.ts";
import { bodyText } from "../core/body-text.ts";
import { html, type Html } from "./html.ts";
import type { Words } from "./words.ts";

export interface Field {
  name: string;
  label: string;
  value?: string;
  error?: string;
  autocomplete: string;
  inputmode?: "text" | "numeric" | "email";
}
export type Values = Record<string, string>;
export type Errors = Record<string, string>;

export function field({ name, label, value = "", error, autocomplete, inputmode = "text" }: Field): Html {
  const described = error === undefined ? "" : `${name}-error`;
  return html`<div>
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      autocomplete="${autocomplete}"
      inputmode="${inputmode}"
      required
      aria-invalid="${error === undefined ? "false" : "true"}"
      aria-describedby="${described}"
    />
    ${error !== undefined && html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`;
}

/** What went wrong, said first and together, with a link to each field. */
export function errorSummary(errors: Errors, w: Words): Html | null {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  const labels: Record<string, string> = { ...w, postal_code: w.postalCode };
  return html`<div class="alert" role="alert">
    <p>${w.fix}</p>
    <ul>
      ${entries.map(([name, error]) => html`<li>${name === "form" ? error : html`<a href="#${name}">${labels[name] ?? name} : ${error}</a>`}</li>`)}
    </ul>
  </div>`;
}

/** A refusal of the bank, said at the field it is about. */
export function errorsOf(error: unknown, w: Words): Errors {
  if (!(error instanceof ApiError)) throw error;
  const { code } = error.body;
  if (code === "incorrect_number") return { number: w.badNumber };
  if (code === "invalid_expiry_month" || code === "invalid_expiry_year") return { expiry: w.badExpiry };
  if (code === "invalid_bank_account_iban") return { iban: w.badIban };
  if (code === "sepa_unsupported_account") return { iban: w.outsideSepa };
  return { form: w.declined };
}

export async function formOf(request: Request): Promise<Values> {
  return Object.fromEntries(new URLSearchParams(await bodyText(request)));
}
