import { z } from "zod";

import { accessClasses, accessOf, organisationStates } from "#domain/access";
import { permissions, type Permission } from "#domain/permissions";
import { noReads, publicAction } from "#actions/action";

const permissionNames = Object.keys(permissions).filter((name): name is Permission =>
  Object.hasOwn(permissions, name),
);

/** The two tables that decide everything, for the front end to reflect: roles × permissions, states × classes. */
export const seeAccessTable = publicAction({
  name: "organisations.see-access-table",
  by: "visitor",
  input: z.strictObject({}),
  reads: noReads,
  run: () => ({
    result: {
      permissions: permissionNames.map((name) => ({
        permission: name,
        sentence: permissions[name].sentence,
        holders: permissions[name].holders,
        scope: permissions[name].scope,
      })),
      access: organisationStates.flatMap((state) =>
        accessClasses.map((accessClass) => ({
          state,
          class: accessClass,
          access: accessOf(state, accessClass),
        })),
      ),
    },
  }),
});
