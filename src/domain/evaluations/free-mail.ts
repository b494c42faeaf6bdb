/** Domains where anybody has a mailbox: sharing one says nothing of two people. */
const freeMail = new Set(
  (
    "gmail.com googlemail.com outlook.com outlook.fr hotmail.com hotmail.fr hotmail.be live.com live.fr live.be " +
    "msn.com yahoo.com yahoo.fr ymail.com icloud.com me.com mac.com aol.com aol.fr proton.me protonmail.com pm.me " +
    "gmx.com gmx.fr gmx.net mail.com zoho.com tutanota.com tuta.com fastmail.com hey.com duck.com mailo.com " +
    "orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr cegetel.net club-internet.fr bbox.fr numericable.fr " +
    "noos.fr aliceadsl.fr alice.fr libertysurf.fr online.fr netcourrier.com caramail.com voila.fr 9online.fr " +
    "skynet.be proximus.be telenet.be voo.be scarlet.be bluewin.ch sunrise.ch hispeed.ch vtxnet.ch pt.lu " +
    "internet.lu videotron.ca sympatico.ca bell.net mailfence.com yandex.com web.de t-online.de libero.it"
  ).split(" "),
);

/** The domain of an address that only one body’s people have, in lower case; `null` for free mail. */
export function ownDomain(address: string): string | null {
  const domain = address
    .slice(address.lastIndexOf("@") + 1)
    .trim()
    .toLowerCase();
  return domain === "" || !address.includes("@") || freeMail.has(domain) ? null : domain;
}
