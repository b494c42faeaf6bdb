import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { linesPerCommit } from "#domain/integrations/import-limits";
import { clientsOrganisation } from "../support/clients.ts";
import { seeImport, sendFile, startRun, type Prepared } from "../support/imports.ts";
import { inviting } from "../support/invitations.ts";
import { measured } from "../support/measured.ts";
import { membersOn } from "../support/members.ts";
import { ownerWithOrganisation } from "../support/people.ts";
import { addSkill } from "../support/services.ts";
import { providersOn } from "../support/providers.ts";
import { openWorld } from "../support/world.ts";

const counted = measured(env.DB);
const world = openWorld({ d1: counted.d1 });

/**
 * D1 takes 1,000 statements from one invocation, which treats up to ten messages: a chunk of an import leaves room for nine
 * messages of the usual size.
 */
const mostOfChunk = 560;

/** Nine digits and what Luhn adds. */
function sirenOf(rank: number): string {
  const eight = String(10_000_000 + rank * 7);
  const sum = [...eight].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${eight}${(10 - (sum % 10)) % 10}`;
}

const two = 2 * linesPerCommit;
const ranks = Array.from({ length: two }, (_, rank) => rank);

const kinds = {
  "clients.import": {
    open: () => clientsOrganisation(world),
    header: "Raison sociale;RNA;Adresse;Code postal;Ville;E-mail;Téléphone;Contact;Notes",
    // Each resembles those of the chunk before, so that its pairs are written too.
    line: (rank: number) =>
      `Comité des fêtes ${["Mistral", "Garlaban"][rank % 2]} ${rank};;1 rue du Port;83400;Hyères;c${rank}@exemple.fr;0494${100_000 + rank};Camille ${rank};Vu`,
  },
  "members.import": {
    async open() {
      const opened = await ownerWithOrganisation(world);
      await membersOn(opened.owner, opened.path);
      return opened;
    },
    header: "Nom;Prénom;E-mail;Date de naissance;Téléphone;Adresse;Code postal;Ville",
    line: (rank: number) =>
      `Lefèvre${[...String(rank)].map((digit) => "abcdefghij"[Number(digit)]).join("")};Camille;m${rank}@exemple.fr;21/11/1990;0494${100_000 + rank};1 rue du Port;83400;Hyères`,
  },
  "providers.import": {
    async open() {
      const opened = await ownerWithOrganisation(world);
      await providersOn(opened.owner, opened.path);
      for (const name of ["Animation", "Plongée"]) await addSkill(opened.owner, opened.path, name);
      return opened;
    },
    header: "Nom;E-mail;Téléphone;Adresse;Code postal;Ville;Compétences;Départements;Exempté;Présentation",
    line: (rank: number) =>
      `Zoé ${rank};p${rank}@exemple.fr;0494${100_000 + rank};1 rue du Port;83400;Hyères;Animation, Plongée;83, 13, 06;non;Bonjour`,
  },
  "invitations.import": {
    open: () => inviting(world),
    header: "SIREN;Raison sociale;E-mail;Contact",
    line: (rank: number) => `${sirenOf(rank)};Ateliers ${rank};i${rank}@exemple.fr;Zoé ${rank}`,
  },
};

test.each(Object.keys(kinds) as (keyof typeof kinds)[])(
  "a chunk of %s asks few enough statements of the database",
  async (kind) => {
    const { open, header, line } = kinds[kind];
    const { owner, path } = await open();
    const file = [header, ...ranks.map(line)].join("\r\n");
    const { id, suggested } = await (await sendFile(owner, path, file, { kind })).json<Prepared>();
    await startRun(owner, path, id, { mapping: suggested, dryRun: false });
    const asked: number[] = [];
    while (world.waiting.length > 0) {
      const [next, ...others] = world.waiting.splice(0);
      world.waiting.push(...others);
      counted.take();
      await world.deliver(next ? [next] : []);
      if (next?.kind === "jobs.advance") asked.push(counted.take().statements);
    }
    expect((await seeImport(owner, path, id)).runs).toMatchObject([{ state: "finished", created: two }]);
    expect(asked).toHaveLength(2);
    expect(Math.max(...asked)).toBeLessThanOrEqual(mostOfChunk);
  },
  120_000,
);
