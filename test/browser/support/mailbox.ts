export { linkIn, mailsTo, waitForMail, type LocalMail } from "../../../scripts/stack/mails.ts";
