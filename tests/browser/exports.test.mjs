// The exports of a record: JSON-LD in DPV terms against its schema and vectors, and Kantara's receipt. No browser.

import assert from "node:assert/strict";
import { createHash, createPublicKey, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import jsonld from "jsonld";

import { load, records, ROOT, texts, vector } from "./exports.mjs";

const { aiActTerm, dpvRecord, kantaraReceipt, pathOf, legalTerm } = await load(`
  export { dpvRecord } from "./exports/dpv.js";
  export { kantaraReceipt } from "./exports/kantara.js";
  export { aiActTerm, legalTerm, pathOf } from "./exports/terms.js";
`);
const SCHEMA = JSON.parse(readFileSync(join(ROOT, "pkg/schema/record-v1.schema.json"), "utf8"));
// Its stricter lint has opinions on tuples and on `required` beside `if`; a keyword it does not know is still an error.
const LINT = { strictRequired: false, strictTuples: false, strictTypes: false };
const validate = new Ajv2020({ allErrors: true, ...LINT }).compile(SCHEMA);

const CONSENT_GIVE = 109;

/** About consent, and to a notice that leaves nothing open which ISO/IEC TS 27560 and the GDPR ask for. */
const CLAIMS_PROFILE = ["consent-given", "consent-no-receipt", "consent-refused", "consent-withdrawn"];

for (const { name, rule, view, record } of records()) {
  test(`${name}: ${rule}`, async () => {
    const text = dpvRecord(view, record);
    assert.equal(text, vector("valid", name, text));
    const content = JSON.parse(text);
    // A key that was there twice would be gone.
    assert.equal(text, `${JSON.stringify(content, null, 2)}\n`);
    assert.ok(validate(content), JSON.stringify(validate.errors, null, 1));
    assert.equal(text.includes("https://w3id.org/dpv/schema/dpv-27560#"), CLAIMS_PROFILE.includes(name));
    const expanded = await expand(content);
    const { "@context": _, ...said } = content;
    assert.equal(properties(expanded), properties(said), "expansion dropped something");
    for (const iri of names(expanded)) assert.match(iri, /^(https?:\/\/|tag:|urn:)/u);
    for (const term of terms(expanded)) assert.ok(isKnown(term), `${term} is no term of DPV 2.3`);
    checkSigned(view, text);
  });
}

test("every valid vector has its record", () => {
  const made = records().map(({ name }) => name);
  assert.deepEqual([...texts("valid").keys()], made);
  assert.ok([...texts("kantara").keys()].every((name) => made.includes(name)));
});

for (const [name, text] of texts("invalid")) {
  const { rule, of, patch, fails } = JSON.parse(text);
  test(`invalid ${name}: ${rule}`, () => {
    const content = JSON.parse(texts("valid").get(of));
    assert.ok(validate(content));
    for (const step of patch) apply(content, step);
    assert.ok(!validate(content), "is accepted");
    const found = validate.errors.map(({ instancePath, keyword }) => `${keyword} at ${instancePath}`);
    assert.ok(found.includes(`${fails.keyword} at ${fails.path}`), found.join("\n"));
  });
}

test("the schema is closed: nothing can be added anywhere", () => {
  const objects = (value) => {
    if (typeof value !== "object" || value === null) return [];
    const inner = Object.values(value).flatMap(objects);
    return Array.isArray(value) ? inner : [value, ...inner];
  };
  for (const [name, text] of texts("valid")) {
    const content = JSON.parse(text);
    for (const object of objects(content)) {
      object["schema:comment"] = "more";
      assert.ok(!validate(content), `${name}: ${JSON.stringify(object)}`);
      delete object["schema:comment"];
    }
    assert.ok(validate(content));
  }
});

test("the same record gives the same text, whatever the clock and the order of keys", () => {
  const [{ view, record }] = records();
  const turned = Object.fromEntries(Object.entries(view).reverse());
  assert.equal(dpvRecord(turned, record), dpvRecord(view, record));
});

test("without a choice, or without the bytes, there is nothing to export", () => {
  const [{ view, record }] = records();
  const problems = [{ part: "choice", index: null, code: "bad-signature" }];
  assert.throws(() => dpvRecord({ ...view, choice: null, problems }, record), { code: "bad-signature" });
  for (const other of ["", "lamppost/record/v2\n", record.replace("notice ", "sign ")]) {
    assert.throws(() => dpvRecord(view, other), { code: "record-malformed" });
  }
});

test("bytes of an answer that failed are not taken for those of another", () => {
  const { view, record } = records().find(({ name }) => name === "objection-rejected");
  const problems = [{ part: "answer", index: 0, code: "bad-signature" }];
  const content = JSON.parse(dpvRecord({ ...view, answers: [view.answers[1]], problems }, record));
  const [, second] = record.split("\n").filter((line) => line.startsWith("answer ")).map((line) => line.slice(7));
  assert.equal(content["dct:hasPart"].at(-1)["lamppost:signedBytes"]["@value"], second);
  assert.deepEqual(content["lamppost:problem"], [
    { "lamppost:part": "answer", "lamppost:index": 0, "lamppost:code": "bad-signature" },
  ]);
});

test("Kantara's receipt is for consent that was given, and nothing else", () => {
  let given = 0;
  for (const { name, view } of records()) {
    const text = kantaraReceipt(view);
    const wanted = view.choice.decision === CONSENT_GIVE && view.receipt !== null && view.notice !== null;
    assert.equal(text !== undefined, wanted, name);
    if (text === undefined) continue;
    given += 1;
    assert.equal(text, vector("kantara", name, text));
    const content = JSON.parse(text);
    for (const [whose, judge] of kantaraSchemas()) {
      assert.ok(judge(content), `${name}, ${whose}: ${JSON.stringify(judge.errors)}`);
    }
    assert.match(content.consentReceiptID, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
    assert.equal(new Date(content.consentTimestamp * 1000).toISOString().replace(".000", ""), view.receipt.received);
  }
  assert.ok(given >= 2);
});

test("names of words are those of src/vocabulary", () => {
  const words = vocabulary();
  assert.ok(words.size > 200);
  const named = [...Array(4000).keys()].filter((code) => pathOf(code) !== undefined);
  for (const code of named) assert.equal(pathOf(code), words.get(code));
  // Every word of every category that the table has.
  const categories = new Set(named.map((code) => pathOf(code).replace(/\/[^/]+$/u, "")));
  for (const [code, path] of words) {
    if (!categories.has(path.replace(/\/[^/]+$/u, ""))) continue;
    assert.equal(pathOf(code), path);
    if (path.startsWith("dpv/")) assert.ok(isKnown(legalTerm(code) ?? aiActTerm(code)), path);
    assert.equal(legalTerm(code) !== undefined && aiActTerm(code) !== undefined, false);
  }
  // Every word that a notice can say today.
  for (const code of [141, 143, 149, 164, 173, 176, 181, 184, 3701, 3867]) assert.ok(pathOf(code), code);
});

/** Expands without the web: nothing in an export may need it. */
function expand(content) {
  const documentLoader = (url) => { throw new Error(`wants ${url}`); };
  return jsonld.expand(content, { safe: true, documentLoader });
}

/** How often anything is said. */
function properties(value) {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + properties(one), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key.startsWith("@") ? 0 : 1) + properties(inner), 0,
  );
}

/** Names of things and types. */
function names(value, key = "") {
  if (Array.isArray(value)) return value.flatMap((one) => names(one, key));
  if (typeof value === "string") return key === "@id" || key === "@type" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([inner, one]) => [...(inner.startsWith("@") ? [] : [inner]), ...names(one, inner)]);
}

/** Those of DPV, in short: `dpv:Process`. */
function terms(expanded) {
  const spaces = [
    ["https://w3id.org/dpv#", "dpv"], ["https://w3id.org/dpv/pd#", "pd"], ["https://w3id.org/dpv/loc#", "loc"],
    ["https://w3id.org/dpv/legal/eu/gdpr#", "eu-gdpr"], ["https://w3id.org/dpv/legal/eu/aiact#", "eu-aiact"],
    ["https://w3id.org/dpv/justifications#", "justifications"],
    ["https://w3id.org/dpv/sector/infra#", "sector-infra"], ["https://w3id.org/dpv/sector/law#", "sector-law"],
    ["https://w3id.org/dpv/schema/dpv-27560#", "dpv-27560"],
  ];
  const dpv = names(expanded).filter((iri) => iri.startsWith("https://w3id.org/dpv"));
  return new Set(dpv.map((iri) => {
    const [space, prefix] = spaces.find(([start]) => iri.startsWith(start)) ?? assert.fail(iri);
    return `${prefix}:${iri.slice(space.length)}`;
  }));
}

/** What DPV 2.3 has of what we use: the core restated here, the extensions by their tables where those are at hand. */
function isKnown(term) {
  const [prefix, name] = term.split(":");
  if (prefix === "loc") return /^[A-Z]{2}$/u.test(name);
  if (prefix === "dpv-27560") return ["record-eu-gdpr", "receipt-eu-gdpr"].includes(name);
  const core = prefix === "dpv" && CORE.includes(name);
  const shared = sharedTerms();
  if (shared) return core || shared.has(term);
  return core || (prefix !== "dpv" && /^[A-Z][A-Za-z0-9-]+$/u.test(name));
}

const CORE = `
  Advertising AnonymisedData Assessment ConsentGiven ConsentNotice ConsentReceipt ConsentRecord ConsentRefused
  ConsentWithdrawn Consequence DPIA DataController DataProcessor DataProtectionAuthority DataProtectionOfficer
  DataSubject DataSubjectDataSource DataSubjectRight Duration EndlessDuration EnforceAccessControl
  ExplicitlyExpressedConsent ExpressedConsent FRIA ImproveTransportMobility NonPersonalData NoticeLatest NoticeStale
  Optional PersonalData PrivacyNotice Process Processing ProtectionOfPublicSecurity ProvideConsent PseudonymisedData
  Purpose Recipient RefuseConsent RequestAccepted RequestAcknowledged RequestActionDelayed RequestFulfilled
  RequestInitiated RequestRejected Required ResearchAndDevelopment RightExerciseActivity RightExerciseRecord
  StorageDuration StorageLocation Technology TemporalDuration UncategorisedData UntilEventDuration UntilTimeDuration
  WithdrawConsent hasAddress hasAuthority hasConsentControl hasConsentStatus hasConsequence hasContact hasCountry
  hasData hasDataController hasDataProcessor hasDataProtectionOfficer hasDataSource hasDataSubject hasDuration
  hasEntity hasImpactAssessment hasIndicationMethod hasJurisdiction hasJustification hasLegalBasis hasLocation hasName
  hasNecessity hasNotice hasNoticeStatus hasPersonalData hasProcess hasProcessing hasPurpose hasRecipient
  hasRecordOfActivity hasRight hasScope hasStatus hasStorageCondition isAfter isExercisedAt
  isImplementedUsingTechnology isIndicatedAtTime isIndicatedBy
`.trim().split(/\s+/u);

let shared;
function sharedTerms() {
  const folder = process.env.LAMPPOST_SHARED && join(process.env.LAMPPOST_SHARED, "data/dpv");
  if (!folder || !existsSync(folder)) return undefined;
  shared ??= new Set(Object.entries({
    "dpv": ["consent_status", "notice", "purposes", "risk", "status"],
    "eu-aiact": ["dpv-2.3-eu-aiact"],
    "eu-gdpr": ["dpv-2.3-eu-gdpr"],
    "justifications": ["justifications_delay", "justifications_exercise", "justifications_nonfulfilment"],
    "pd": ["pd"],
    "sector-infra": ["sector-infra_purposes"],
    "sector-law": ["sector-law_purposes"],
  }).flatMap(([prefix, files]) => files.flatMap((file) =>
    readFileSync(join(folder, `${file}.csv`), "utf8").split("\n").map((line) => `${prefix}:${line.split('"')[1]}`))));
  return shared;
}

/** The export alone is enough to check what the person signed, by which key, and about which notice. */
function checkSigned(view, text) {
  const found = new Map();
  const walk = (value) => {
    if (typeof value !== "object" || value === null) return;
    const signed = value["lamppost:signedBytes"];
    if (signed) found.set(value["@id"].split("/")[0], [Buffer.from(signed["@value"], "base64"), value]);
    Object.values(value).forEach(walk);
  };
  walk(JSON.parse(text));
  const [notice, sign] = found.get("lamppost:notice");
  assert.equal(sign["schema:sha256"], createHash("sha256").update(notice).digest("hex"));
  const id = createHash("sha256").update("lamppost/v1/notice-id\n").update(notice).digest("hex").slice(0, 32);
  assert.equal(id, view.noticeId);

  const [choice] = found.get("lamppost:choice");
  assert.equal(choice.toString("hex"), view.parts.map(({ hex }) => hex).join(""));
  const x = choice.subarray(2, 34).toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const message = Buffer.concat([Buffer.from("lamppost/v1/choice\n"), choice.subarray(0, -64)]);
  assert.ok(verify(null, message, key, choice.subarray(-64)));
  const thumbprint = createHash("sha256").update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest("base64url");
  assert.ok(text.includes(`urn:ietf:params:oauth:jwk-thumbprint:sha-256:${thumbprint}`));
  assert.equal(found.has("lamppost:receipt"), view.receipt !== null);
  assert.equal(found.has("lamppost:answer"), view.answers.length > 0);
}

/** As much of JSON Patch (RFC 6902) as the vectors need. */
function apply(content, { op, path, value }) {
  const keys = path.split("/").slice(1).map((key) => (/^\d+$/u.test(key) ? Number(key) : key));
  const last = keys.pop();
  const inside = keys.reduce((of, key) => of[key], content);
  assert.notEqual(inside, undefined, path);
  assert.equal(last in inside, op !== "add", `${op} ${path}`);
  if (op === "remove") delete inside[last];
  else inside[last] = value;
}

/** Ours, which says again what the specification demands, and the published one where it is at hand. */
function kantaraSchemas() {
  const text = { type: "string" };
  const record = (properties, optional = []) => ({
    type: "object", properties, required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  });
  const list = (items) => ({ type: "array", minItems: 1, items });
  const ours = record({
    version: { const: "KI-CR-v1.1.0" },
    jurisdiction: text,
    consentTimestamp: { type: "integer", minimum: 0 },
    collectionMethod: text,
    consentReceiptID: text,
    language: text,
    piiPrincipalId: text,
    piiControllers: list(record({
      piiController: text, contact: text, address: { type: "object" }, email: text, phone: text, piiControllerUrl: text,
    }, ["piiControllerUrl"])),
    policyUrl: text,
    services: list(record({
      service: text,
      purposes: list({
        ...record({
          purpose: text, consentType: text, purposeCategory: list(text), piiCategory: { type: "array", items: text },
          termination: text, thirdPartyDisclosure: { type: "boolean" }, thirdPartyName: text,
        }, ["thirdPartyName"]),
        if: { properties: { thirdPartyDisclosure: { const: true } } },
        then: { required: ["thirdPartyName"] },
      }),
    })),
    sensitive: { type: "boolean" },
    spiCat: { type: "array", items: text },
  });
  const schemas = [["ours", new Ajv().compile(ours)]];
  const published = join(process.env.LAMPPOST_SHARED ?? "", "data/consent/kantara/schema-draft6.json");
  if (process.env.LAMPPOST_SHARED && existsSync(published)) {
    // Draft 4 in name; it uses nothing that later drafts changed.
    const { $schema: _, ...schema } = JSON.parse(readFileSync(published, "utf8"));
    schemas.push(["published", new Ajv({ strict: false }).compile(schema)]);
  }
  return schemas;
}

/** The tables of src/vocabulary: code → scheme, category and id. */
function vocabulary() {
  const words = new Map();
  for (const [scheme, file] of [["lamppost", "own"], ["device", "dtpr_device"], ["ai", "dtpr_ai"], ["dpv", "dpv"]]) {
    let category;
    for (const line of readFileSync(join(ROOT, `src/vocabulary/${file}.rs`), "utf8").split("\n")) {
      category = line.match(/^ {4}name: "(\w+)"|^ {4}[A-Z_]+ "(\w+)" of /u)?.slice(1).find(Boolean)
        ?? line.match(/Category \{ scheme: .*name: "(\w+)"/u)?.[1] ?? category;
      for (const [, code, id] of line.matchAll(/(?:term\(|^ {8}[A-Z_]+ = )(\d+),? "([^"]+)"/gu)) {
        words.set(Number(code), `${scheme}/${category}/${id}`);
      }
    }
  }
  return words;
}
