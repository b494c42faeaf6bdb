import { seeCertificate } from "#actions/trainings/papers";
import { endpoint } from "#routes/endpoint";
import { download } from "#files/download";

export const seeCertificateEndpoint = endpoint(seeCertificate, {
  method: "get",
  path: "/organisations/{organisation}/training-registrations/{registrationId}/certificate",
  capability: "trainings",
  summary: "Print a certificate",
  description: "PDF, for somebody marked present.",
  answer: { status: 200, contentType: "application/pdf" },
  respond: (_context, { result }) => download(result),
});
