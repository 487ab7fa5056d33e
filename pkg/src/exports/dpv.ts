// One record as JSON-LD in the terms of the Data Privacy Vocabulary 2.3 (https://w3id.org/dpv), shaped as ISO/IEC TS
// 27560 where it is about consent, and as a record of a right that was exercised where it is about a right.
//
// The schema is `schema/record-v1.schema.json` of this package. Same record, same text: nothing here looks at a clock.

import { LamppostError } from "../error.js";
import type { ChoiceView, ReceiptView, RecordView } from "../types.js";
import { bytes, CONTEXT, date, type Json, type Node, node, time, word } from "./jsonld.js";
import { choiceChannel, disclosed, type Disclosed } from "./disclosure.js";
import { type Signed, signedParts, thumbprint } from "./signed.js";
import {
  ANSWER_STATUS, CONSENT_STATUS, legalTerm, RECEIPT_PROFILE, RECORD_PROFILE, RIGHTS, SCHEMA,
} from "./terms.js";

/** The first of its kind; a later one gets another name. */
const VERSION = "1";

const CONSENT_WITHDRAW = 111;
const OBJECTION_RETRACT = 113;
/** Art. 6(1)(a) where the notice asks for explicit consent. */
const EXPLICIT_CONSENT = 3002;

interface Whole {
  readonly view: RecordView;
  readonly choice: ChoiceView;
  readonly signed: Signed;
  readonly disclosed: Disclosed;
}

/**
 * `record` is the text that `view` was read from: its bytes go along, so that the export can be checked by itself.
 * Throws a LamppostError if there is no choice to export.
 */
export function dpvRecord(view: RecordView, record: string): string {
  const { choice } = view;
  if (!choice) throw new LamppostError(view.problems.find(({ part }) => part === "choice")?.code ?? "choice-invalid");
  const signed = signedParts(record);
  const consent = CONSENT_STATUS[choice.decision] !== undefined;
  const whole = { view, choice, signed, disclosed: disclosed(view, signed.notice, consent) };
  const content = consent ? consentExport(whole) : caseExport(whole);
  return `${JSON.stringify({ "@context": CONTEXT, ...content }, null, 2)}\n`;
}

/** A receipt with the record in it. Before the collector has countersigned there is only the record. */
function consentExport(whole: Whole): Node {
  const { view, signed, disclosed: { complete } } = whole;
  const { hash, receipt, problems, issuer } = view;
  if (!receipt) return { ...consentRecord(whole), ...problemNodes(problems) };
  return node({
    "@id": `lamppost:receipt/${hash}`,
    "@type": "dpv:ConsentReceipt",
    "dct:identifier": `receipt/${hash}`,
    "dct:conformsTo": complete ? [RECEIPT_PROFILE, SCHEMA] : [SCHEMA],
    "schema:schemaVersion": VERSION,
    "dct:created": time(receipt.received),
    "dct:valid": date(receipt.due),
    "dct:publisher": issuer && { "@id": `https://${issuer.authority}/` },
    ...countersigned(receipt, signed),
    "dpv:hasRecordOfActivity": [consentRecord(whole)],
    ...problemNodes(problems),
  });
}

function consentRecord(whole: Whole): Node {
  const { view, choice, disclosed: { notice, entities, processes, complete } } = whole;
  return node({
    "@id": `lamppost:record/${view.hash}`,
    "@type": "dpv:ConsentRecord",
    "dct:identifier": `record/${view.hash}`,
    "dct:conformsTo": complete ? [RECORD_PROFILE, SCHEMA] : [SCHEMA],
    "schema:schemaVersion": VERSION,
    "dpv:hasDataSubject": person(choice),
    "dpv:hasNotice": [notice],
    "dpv:hasEntity": entities,
    "dpv:hasProcess": processes,
    "dpv:hasConsentControl": [node({
      "@type": ["dpv:ProvideConsent", "dpv:RefuseConsent", "dpv:WithdrawConsent"],
      "dpv:isExercisedAt": choiceChannel(view),
    })],
    "dpv:hasConsentStatus": [consentStatus(whole)],
    "dct:hasPart": answers(whole, choice.decision === CONSENT_WITHDRAW),
  });
}

function consentStatus({ view, choice, signed, disclosed: { processes } }: Whole): Node {
  const { hash, notice } = view;
  const bases = processes.flatMap((process) => process["dpv:hasLegalBasis"] ?? []);
  const explicit = bases.includes(legalTerm(EXPLICIT_CONSENT) as string);
  const status = CONSENT_STATUS[choice.decision] as string;
  const type = explicit ? "dpv:ExplicitlyExpressedConsent" : "dpv:ExpressedConsent";
  return node({
    "@id": `lamppost:choice/${hash}`,
    // To refuse and to take back is no way of consenting.
    "@type": status === "dpv:ConsentGiven" ? [status, type] : [status],
    ...chosen(choice, signed),
    "dpv:isIndicatedBy": thumbprint(choice.publicKey),
    "dpv:isIndicatedAtTime": date(choice.day),
    "dpv:hasIndicationMethod": word(choice.surface),
    // Consent goes no further than the notice that it was given to.
    "dpv:hasDuration": notice && status === "dpv:ConsentGiven"
      ? node({ "@type": "dpv:UntilTimeDuration", "rdf:value": date(notice.expires) }) : undefined,
  });
}

/** Objection, request and review exercise a right. A concern about a sign does not, and DPV has no word for it. */
function caseExport(whole: Whole): Node {
  const { view: { hash, problems }, choice, disclosed: { notice, entities, processes } } = whole;
  const right = RIGHTS[choice.decision];
  return node({
    "@id": `lamppost:record/${hash}`,
    "@type": right ? "dpv:RightExerciseRecord" : "lamppost:ConcernRecord",
    "dct:identifier": `record/${hash}`,
    "dct:conformsTo": [SCHEMA],
    "schema:schemaVersion": VERSION,
    "dct:created": date(choice.day),
    "dpv:hasDataSubject": person(choice),
    "dpv:hasNotice": [notice],
    "dpv:hasEntity": entities,
    "dct:hasPart": [initiation(whole, processes), ...receipts(whole), ...answers(whole, !!right)],
    ...problemNodes(problems),
  });
}

function initiation({ view, choice, signed }: Whole, processes: readonly Node[]): Node {
  const right = RIGHTS[choice.decision];
  return node({
    "@id": `lamppost:choice/${view.hash}`,
    "@type": right ? "dpv:RightExerciseActivity" : "lamppost:CaseActivity",
    ...chosen(choice, signed),
    "dpv:hasRight": right && { "@id": right },
    "dpv:hasJustification": legalTerm(choice.ground),
    "lamppost:unknownJustification": legalTerm(choice.ground) ? undefined : word(choice.ground),
    // DPV knows no state of a request that its maker took back.
    "dpv:hasStatus": choice.decision === OBJECTION_RETRACT ? undefined : "dpv:RequestInitiated",
    "dct:created": date(choice.day),
    "dpv:isExercisedAt": right ? choiceChannel(view) : undefined,
    "dpv:hasIndicationMethod": word(choice.surface),
    "dpv:hasScope": processes,
  });
}

/** What was chosen, by the bytes and in words. */
function chosen(choice: ChoiceView, signed: Signed): Node {
  return node({
    "lamppost:decision": word(choice.decision),
    "dct:description": choice.text,
    "dpv:isAfter": choice.previous && `lamppost:choice/${choice.previous}`,
    "lamppost:signedBytes": bytes(signed.choice),
  });
}

function receipts({ view: { hash, receipt }, choice, signed }: Whole): Node[] {
  if (!receipt) return [];
  return [node({
    "@id": `lamppost:receipt/${hash}`,
    "@type": RIGHTS[choice.decision] ? "dpv:RightExerciseActivity" : "lamppost:CaseActivity",
    "dpv:hasStatus": "dpv:RequestAcknowledged",
    "dct:created": time(receipt.received),
    "dct:valid": date(receipt.due),
    "dpv:isAfter": `lamppost:choice/${hash}`,
    ...countersigned(receipt, signed),
  })];
}

function countersigned({ keyId, log }: ReceiptView, signed: Signed): Node {
  return node({
    "lamppost:log": log && { "schema:name": log.origin, "lamppost:logBy": log.by },
    "lamppost:keyId": keyId,
    "lamppost:signedBytes": bytes(signed.receipt),
  });
}

/** Each answer after the one before it, the first after the receipt. */
function answers({ view, signed }: Whole, right: boolean): Node[] {
  const { hash, receipt, answers: of } = view;
  // An answer that does not hold may be left out of the view; its bytes are not taken for those of another.
  const failed = view.problems.filter(({ part }) => part === "answer").map(({ index }) => index);
  const all = signed.answers;
  const held = of.length === all.length ? all : all.filter((_, index) => !failed.includes(index));
  const before = (index: number) =>
    index > 0 ? `answer/${of[index - 1]?.hash}` : `${receipt ? "receipt" : "choice"}/${hash}`;
  return of.map((answer, index) => node({
    "@id": `lamppost:answer/${answer.hash}`,
    "@type": right ? "dpv:RightExerciseActivity" : "lamppost:CaseActivity",
    "dpv:hasStatus": ANSWER_STATUS[answer.status],
    "lamppost:answerStatus": word(answer.status),
    "dpv:hasJustification": legalTerm(answer.reason),
    "lamppost:unknownJustification": legalTerm(answer.reason) ? undefined : word(answer.reason),
    "dct:description": answer.text,
    "dct:created": date(answer.day),
    "dct:valid": date(answer.due),
    "dpv:isAfter": `lamppost:${before(index)}`,
    "lamppost:keyId": answer.keyId,
    "lamppost:signedBytes": bytes(held[index]),
  }));
}

/** Nothing but the key that this sensor alone has seen. */
function person({ publicKey }: ChoiceView): Node {
  const name = thumbprint(publicKey);
  return { "@id": name, "@type": "dpv:DataSubject", "dct:identifier": name };
}

/** What did not hold when the record was read. An export never says less than the page did. */
function problemNodes(problems: RecordView["problems"]): Record<string, Json> {
  if (problems.length === 0) return {};
  return {
    "lamppost:problem": problems.map(({ part, index, code }) => node({
      "lamppost:part": part, "lamppost:index": index, "lamppost:code": code,
    })),
  };
}
