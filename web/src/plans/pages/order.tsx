import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { choiceOf } from "#plans/order/choice";
import { OrderSteps } from "#plans/order/order-steps";
import { billingQuery, catalogueQuery, planQuery } from "#plans/queries";

const route = getRouteApi("/admin/$slug/account/order");

/** Four steps, each of which can be left and found again: the address holds what was chosen, the API the rest. */
export function OrderPage() {
  const { t } = useTranslation("plans");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data: account } = useSuspenseQuery(planQuery(slug));
  const { data: billing } = useSuspenseQuery(billingQuery(slug));
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  return (
    <Page
      title={t("order.title")}
      back={
        <Link to="/admin/$slug/account" params={{ slug }}>
          {t("order.back")}
        </Link>
      }
    >
      <OrderSteps
        slug={slug}
        search={search}
        choice={choiceOf(search, account)}
        account={account}
        billing={billing}
        catalogue={catalogue}
      />
    </Page>
  );
}
