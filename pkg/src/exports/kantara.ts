// A consent receipt as Kantara's specification 1.1.0 has it. It knows only consent that was given: no refusal, no
// withdrawal, no objection, no signature, no hash of the notice. So this is for programs that read nothing else.

import { EMAIL, HOURS, INDEFINITE, NOT_KEPT, PHONE, UNTIL_EVENT, WEB } from "../codes.js";
import { CONSENT_GIVE } from "../decisions.js";
import type { Activity, Code, Contact, Content, RecordView, Retention, Unstated } from "../types.js";
import { period } from "./disclosure.js";
import { thumbprint } from "./signed.js";
import { idOf, TAG } from "./terms.js";

const VERSION = "KI-CR-v1.1.0";

/** The format has fields that must not be empty and no word for a silence. */
const NOT_STATED = "not stated";

/** Undefined unless it is about consent that was given, to a notice that holds, and countersigned by the collector. */
export function kantaraReceipt(view: RecordView): string | undefined {
  const { choice, notice, receipt, hash } = view;
  if (!choice || !notice || !receipt || choice.decision !== CONSENT_GIVE) return undefined;
  const activities = notice.activities.filter((_, index) => choice.activity === null || choice.activity === index);
  const sensitive = activities.filter(({ specialCategoryCondition }) => typeof specialCategoryCondition === "number");
  const content = {
    version: VERSION,
    jurisdiction: notice.controller.country ?? NOT_STATED,
    consentTimestamp: Date.parse(receipt.received) / 1000,
    collectionMethod: words(choice.surface),
    consentReceiptID: uuid(hash),
    language: notice.language,
    piiPrincipalId: thumbprint(choice.publicKey),
    piiControllers: [controller(notice)],
    policyUrl: notice.secondLayer ? `https://${notice.secondLayer}` : `${TAG}notice/${view.noticeId}`,
    services: [{
      service: [notice.label, notice.place].filter(Boolean).join(", "),
      purposes: activities.map((activity) => purpose(activity)),
    }],
    sensitive: sensitive.length > 0,
    spiCat: [...new Set(sensitive.flatMap(({ dataKinds }) => kinds(dataKinds)))],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function controller({ controller: { name, country, contacts } }: Content): Record<string, unknown> {
  const of = (kind: Code) => contacts?.find((contact) => contact.kind === kind)?.value;
  const place = contacts?.find(({ kind }) => kind > PHONE);
  const web = of(WEB);
  return {
    piiController: name,
    contact: shown(contacts?.[0]) ?? NOT_STATED,
    address: { streetAddress: place?.value ?? NOT_STATED, addressCountry: country ?? NOT_STATED },
    email: of(EMAIL) ?? NOT_STATED,
    phone: of(PHONE) ?? NOT_STATED,
    ...(web ? { piiControllerUrl: `https://${web}` } : {}),
  };
}

function shown(contact: Contact | undefined): string | undefined {
  return contact && (contact.kind === WEB ? `https://${contact.value}` : contact.value);
}

function purpose({ purpose: code, purposeText, dataKinds, retention, recipients }: Activity): Record<string, unknown> {
  const names = recipients?.map(({ name }) => name) ?? [NOT_STATED];
  return {
    purpose: purposeText ?? words(code),
    // A button was pressed for this and nothing else.
    consentType: "EXPLICIT",
    purposeCategory: [words(code)],
    piiCategory: kinds(dataKinds),
    termination: termination(retention),
    // To say "no" where the notice says nothing would be to answer for the city.
    thirdPartyDisclosure: names.length > 0,
    ...(names.length > 0 ? { thirdPartyName: names.join("; ") } : {}),
  };
}

function kinds(codes: readonly Code[] | Unstated): string[] {
  return codes?.map(words) ?? [NOT_STATED];
}

function termination(retention: Retention | Unstated): string {
  switch (retention?.rule) {
    case NOT_KEPT: return "not kept";
    case HOURS: return period(retention.hours ?? 0);
    case UNTIL_EVENT: return retention.until ?? NOT_STATED;
    case INDEFINITE: return "no end";
    default: return NOT_STATED;
  }
}

/** The id of the vocabulary, as words. The format asks for text in no language. */
function words(code: Code): string {
  return idOf(code)?.replaceAll(/[_-]/gu, " ") ?? `code ${code}`;
}

/** Of the choice's hash: version 8 of RFC 9562, whose bits mean what their maker says. */
function uuid(hash: string): string {
  const variant = ((Number.parseInt(hash[16] ?? "0", 16) & 3) | 8).toString(16);
  const groups = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return [...groups, hash.slice(20, 32)].join("-");
}
