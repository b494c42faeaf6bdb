import { expect, test } from "vitest";

import { streetOf } from "#domain/clients/street";

test.each([
  ["12 bis, rue des Lilas", "12 rue des lilas"],
  ["12bis R. des Lilas", "12, Rue du Lilas"],
  ["3 av. du Gal Leclerc", "3 avenue du Général-Leclerc"],
  ["8 bd St-Michel", "8, boulevard Saint Michel\n83000 Toulon"],
  ["Résidence Les Pins, 4 chemin de l’Œuvre", "4 ch. de l'Oeuvre 83400 Hyères"],
])("%s and %s are one door", (one, other) => {
  expect(streetOf(one)).toBe(streetOf(other));
  expect(streetOf(one)).not.toBeNull();
});

test.each([
  ["12 rue des Lilas", "14 rue des Lilas"],
  ["12 rue des Lilas", "12 rue des Acacias"],
])("%s and %s are two doors", (one, other) => expect(streetOf(one)).not.toBe(streetOf(other)));

test.each([null, "", "Place de la Mairie", "83000 Toulon", "12", "12 rue"])("%s is no door", (address) =>
  expect(streetOf(address)).toBeNull(),
);
