import type Stripe from "stripe";
import { toAddress } from "../core/shared-params.ts";
import type { Scope } from "../core/world.ts";
import { newCard, newSepaDebit } from "../payments/new-method.ts";
import { field, type Errors, type Values } from "./fields.ts";
import { html, type Html } from "./html.ts";
import type { Words } from "./words.ts";

export function cardFields(w: Words, values: Values, errors: Errors): Html {
  const common = (name: string) => ({
    name,
    value: values[name] ?? "",
    ...(errors[name] === undefined ? {} : { error: errors[name] }),
  });
  return html`${field({ ...common("holder"), label: w.holder, autocomplete: "cc-name" })}
    ${field({ ...common("number"), label: w.number, autocomplete: "cc-number", inputmode: "numeric" })}
    <div class="pair">
      ${field({ ...common("expiry"), label: w.expiry, autocomplete: "cc-exp", inputmode: "numeric" })}
      ${field({ ...common("cvc"), label: w.cvc, autocomplete: "cc-csc", inputmode: "numeric" })}
    </div>`;
}

export function sepaFields(w: Words, values: Values, errors: Errors): Html {
  const common = (name: string) => ({
    name,
    value: values[name] ?? "",
    ...(errors[name] === undefined ? {} : { error: errors[name] }),
  });
  return html`${field({ ...common("name"), label: w.name, autocomplete: "name" })}
    ${field({ ...common("email"), label: w.email, autocomplete: "email", inputmode: "email" })}
    ${field({ ...common("iban"), label: w.iban, autocomplete: "off" })}
    ${field({ ...common("line1"), label: w.line1, autocomplete: "address-line1" })}
    <div class="pair">
      ${field({ ...common("postal_code"), label: w.postalCode, autocomplete: "postal-code" })}
      ${field({ ...common("city"), label: w.city, autocomplete: "address-level2" })}
      ${field({ ...common("country"), label: w.country, autocomplete: "country" })}
    </div>
    <p class="note">${w.mandate}</p>`;
}

/** Field by field; what only the bank can tell comes later. */
export function checkForm(type: string, values: Values, w: Words): Errors {
  const names =
    type === "card"
      ? ["holder", "number", "expiry", "cvc"]
      : ["name", "email", "iban", "line1", "postal_code", "city", "country"];
  const errors: Errors = {};
  for (const name of names) if ((values[name] ?? "").trim() === "") errors[name] = w.required;
  if (type === "card") {
    if (errors["expiry"] === undefined && expiryOf(values) === null) errors["expiry"] = w.badExpiry;
    if (errors["cvc"] === undefined && !/^\d{3,4}$/.test(values["cvc"] ?? "")) errors["cvc"] = w.badCvc;
  } else if (errors["email"] === undefined && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(values["email"] ?? "")) {
    errors["email"] = w.badEmail;
  }
  return errors;
}

export function methodFromForm(scope: Scope, type: string, values: Values): Stripe.PaymentMethod {
  if (type === "card") {
    const { month, year } = expiryOf(values) ?? { month: 0, year: 0 };
    const card = { number: values["number"] ?? "", exp_month: month, exp_year: year };
    return newCard(scope, card, { name: values["holder"] ?? null });
  }
  const {
    name = null,
    email = null,
    iban = "",
    line1 = null,
    postal_code = null,
    city = null,
    country = null,
  } = values;
  const address = toAddress({ line1, postal_code, city, country });
  return newSepaDebit(scope, iban, { name, email, address });
}

function expiryOf(values: Values): { month: number; year: number } | null {
  const found = /^\s*(\d{1,2})\s*\/\s*(?:20)?(\d{2})\s*$/.exec(values["expiry"] ?? "");
  return found === null ? null : { month: Number(found[1]), year: 2000 + Number(found[2]) };
}
