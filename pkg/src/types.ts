// What the core says, as it crosses into JavaScript: plain objects, mirrored from src/notice/ and src/verify/.

/** Not stated. The notice leaves the question open; an empty list is an answer, "none". */
export type Unstated = null | undefined;

/** A number of the vocabulary. A page looks its words up; a number it does not know is shown as such. */
export type Code = number;

/** A day, `YYYY-MM-DD`, UTC. */
export type DayText = string;

export type Verdict =
  | "genuine"
  | "not-yet-in-force"
  | "expired"
  | "superseded"
  | "withdrawn"
  | "changed"
  | "unknown-issuer"
  | "from-another-place"
  | "unreadable";

/**
 * The answer about one notice. With the verdicts `changed`, `unknown-issuer` and `unreadable` there is no `notice`:
 * nothing such a text says may be shown as fact.
 */
export interface View {
  readonly verdict: Verdict;
  readonly reason?: { readonly code: string; readonly since?: string | Unstated } | Unstated;
  readonly id?: string | Unstated;
  readonly shortCode?: string | Unstated;
  readonly issuer?: Issuer | Unstated;
  readonly freshness: Freshness;
  /** Id of the notice that replaced this one. */
  readonly replacedBy?: string | Unstated;
  /** Why the issuer took the notice back. */
  readonly withdrawal?: Code | Unstated;
  /** Metres between this device and the place of the notice. */
  readonly distance?: number | Unstated;
  readonly notice?: Content | Unstated;
  readonly missing?: readonly MissingField[] | Unstated;
  /** Extensions that this program did not read. */
  readonly unread?: readonly number[] | Unstated;
  /** What the rulebooks find, the worst first. There wherever a notice is. */
  readonly findings?: readonly Finding[];
  /** What may be chosen: each activity, then the notice as a whole. There wherever a notice is. */
  readonly choices?: readonly ActivityChoices[];
}

/** Something that a rule found in a notice. */
export interface Finding {
  readonly rule: string;
  readonly book: string;
  readonly severity: "prohibited" | "contradiction" | "missing" | "warning";
  readonly citation: string;
  /** Counted from 0; null for the notice as a whole. */
  readonly activity: number | null;
  readonly field: string;
  /** In English; the sentence of a language is `rule-<rule>`. Rules of this program have no other: then it is `-`. */
  readonly text: string;
}

/** What changed from one notice to the next. */
export interface Change {
  /** As in message keys; `activity` for a purpose that came or went. */
  readonly field: string;
  readonly purpose?: Code;
  readonly what: "new" | "gone" | "instead" | "stated" | "unstated";
  readonly weight: "worse" | "different" | "better";
  /** The value before and now, as in {@link Content}; of lists only the entries that went or came. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** A purpose that took effect before its notice was signed. */
  readonly early?: boolean;
}

/** What the law lets a person choose about one activity, and what it does not. */
export interface ActivityChoices {
  /** Counted from 0; null for the notice as a whole. */
  readonly activity: number | null;
  /** In the order to show them. */
  readonly offered: readonly Offer[];
  readonly withheld: readonly Withheld[];
}

export interface Offer {
  readonly decision: Code;
  /** The article that gives it. */
  readonly citation: string;
}

/** The sentence is `withheld-<what>-<reason>`. */
export interface Withheld {
  readonly what: "consent" | "objection" | "review" | "erasure" | "portability";
  readonly reason:
    | "consent" | "contract" | "legal-obligation" | "vital-interest" | "public-task" | "legitimate-interest"
    | "unstated" | "unknown" | "not-personal" | "prohibited";
}

/** What a person wants to say, before it is signed. */
export interface Wish {
  readonly activity: number | null;
  readonly decision: Code;
  readonly ground: Code | null;
  readonly text: string | null;
  readonly surface: Code;
  /** Hash of the choice that this one follows. */
  readonly previous: string | null;
}

/** Bytes `from` to `to` of an envelope, and the field they are. */
export interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly hex: string;
}

/** A signed choice and the notice it is about, in base64. */
export interface Sealed {
  readonly choice: string;
  readonly notice: string;
  readonly hash: string;
  readonly parts: readonly Part[];
}

/** One choice with everything that belongs to it, and what of it holds. */
export interface RecordView {
  readonly hash: string;
  readonly noticeId: string;
  /** The notice as digits. */
  readonly noticeText: string;
  /** Null where the notice does not verify. */
  readonly issuer: Issuer | null;
  readonly notice: Content | null;
  readonly choice: ChoiceView | null;
  readonly parts: readonly Part[];
  readonly receipt: ReceiptView | null;
  readonly answers: readonly AnswerView[];
  readonly state:
    | "RequestInitiated" | "RequestAcknowledged" | "RequestActionDelayed" | "RequestAccepted" | "RequestRejected"
    | "RequestFulfilled" | "Recorded";
  readonly due: DayText | null;
  readonly overdue: boolean;
  /** Empty: all of it holds. */
  readonly problems: readonly RecordProblem[];
}

export interface ChoiceView extends Wish {
  readonly noticeId: string;
  readonly day: DayText;
  readonly nonce: string;
  readonly publicKey: string;
}

export interface ReceiptView {
  readonly choice: string;
  readonly noticeId: string;
  readonly state: Code;
  /** RFC 3339. */
  readonly received: string;
  readonly due: DayText | null;
  readonly keyId: string;
  readonly log: { readonly origin: string; readonly by: string } | null;
}

export interface AnswerView {
  readonly hash: string;
  readonly status: Code;
  readonly reason: Code | null;
  readonly text: string | null;
  readonly day: DayText;
  readonly due: DayText | null;
  readonly keyId: string;
}

export interface RecordProblem {
  readonly part: "notice" | "choice" | "receipt" | "answer";
  readonly index: number | null;
  readonly code: string;
}

export interface Issuer {
  readonly authority: string;
  readonly name: string;
  readonly keyId: string;
}

export interface Freshness {
  readonly keyringVersion?: number | Unstated;
  readonly keyringIssued?: DayText | Unstated;
  readonly keyringExpires?: DayText | Unstated;
  readonly keyringAgeDays?: number | Unstated;
  /** RFC 3339. */
  readonly statusIssued?: string | Unstated;
  readonly statusExpires?: string | Unstated;
  readonly status: "fresh" | "stale" | "none";
  readonly logged: boolean;
  readonly clock: "ok" | "unknown" | "behind";
}

export interface MissingField {
  readonly field: string;
  /** Counted from 0; absent for the notice as a whole. */
  readonly activity?: number | Unstated;
}

/** Everything a notice says. */
export interface Content {
  readonly sensor: string;
  readonly revision: number;
  readonly previous?: string | Unstated;
  readonly issued: DayText;
  readonly effective: DayText;
  readonly expires: DayText;
  /** BCP 47 tag of the notice's own sentences. */
  readonly language: string;
  readonly label: string;
  readonly place?: string | Unstated;
  /** In units of 1e-5 degrees. */
  readonly position?: { readonly latitude: number; readonly longitude: number } | Unstated;
  /** Metres. */
  readonly reach?: number | Unstated;
  readonly technologies: readonly Code[];
  readonly controller: Controller;
  readonly dataProtectionOfficer?: Contact | Unstated;
  readonly processors?: readonly NamedBody[] | Unstated;
  readonly supervisoryAuthority?: Supervisor | Unstated;
  readonly activities: readonly Activity[];
  readonly rights?: readonly Code[] | Unstated;
  readonly channels?: readonly Channel[] | Unstated;
  readonly assessments?: readonly Assessment[] | Unstated;
  readonly dataOwner?: string | Unstated;
  readonly publicCost?: PublicCost | Unstated;
  /** Without `https://`, as every address of a notice. */
  readonly contract?: string | Unstated;
  readonly secondLayer?: string | Unstated;
  /** Parts added later; `text` where this program can read them. */
  readonly extensions?: readonly { readonly id: number; readonly text?: string }[];
}

export interface Activity {
  readonly purpose: Code;
  readonly purposeText?: string | Unstated;
  readonly legalBasis?: Code | Unstated;
  readonly legitimateInterest?: string | Unstated;
  readonly specialCategoryCondition?: Code | Unstated;
  readonly dataKinds?: readonly Code[] | Unstated;
  readonly identifiability?: Code | Unstated;
  readonly processing?: readonly Code[] | Unstated;
  readonly profiling?: Code | Unstated;
  readonly automatedDecision?: AutomatedDecision | Unstated;
  readonly retention?: Retention | Unstated;
  readonly storage?: readonly Storage[] | Unstated;
  readonly access?: readonly Code[] | Unstated;
  readonly recipients?: readonly Recipient[] | Unstated;
  readonly consequences?: readonly Code[] | Unstated;
  readonly objection?: Objection | Unstated;
  readonly mandatory?: boolean | Unstated;
}

export interface AutomatedDecision {
  readonly effect: Code;
  readonly autonomy?: Code | Unstated;
  readonly humanReview?: boolean | Unstated;
}

export interface Retention {
  readonly rule: Code;
  readonly hours?: number | Unstated;
  readonly until?: string | Unstated;
}

export interface Storage {
  readonly kind: Code;
  readonly country?: string | Unstated;
}

export interface NamedBody {
  readonly name: string;
  readonly country?: string | Unstated;
}

export interface Recipient extends NamedBody {
  readonly terms?: Code | Unstated;
  readonly safeguard?: Code | Unstated;
}

export interface Objection {
  readonly effect: Code;
  readonly reason?: string | Unstated;
}

export interface Controller extends NamedBody {
  readonly kind?: Code | Unstated;
  readonly contacts?: readonly Contact[] | Unstated;
}

export interface Contact {
  readonly kind: Code;
  readonly value: string;
}

export interface Supervisor {
  readonly name: string;
  readonly contact?: Contact | Unstated;
}

export interface Channel {
  readonly purpose: Code;
  readonly contact: Contact;
}

export interface Assessment {
  readonly kind: Code;
  readonly date?: DayText | Unstated;
  readonly link?: string | Unstated;
}

export interface PublicCost {
  readonly amount: number;
  readonly currency: string;
  readonly months?: number | Unstated;
}

/** A keyring that held. */
export interface Trust {
  readonly handle: number;
  readonly authority: string;
  readonly name: string;
  readonly version: number;
  readonly issued: DayText;
  readonly expires: DayText;
}

/** Unix seconds. */
export interface StatusList {
  readonly issued: number;
  readonly expires: number;
}

/** Where somebody stands, by their own device; never sent anywhere. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  /** Metres. */
  readonly accuracy: number;
}

/** A message whose form depends on a count. */
export interface PluralMessage {
  readonly arg: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Message = string | PluralMessage;

/** One language, as `lamppost/locales/<lang>.js` exports it. */
export interface Locale {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  /** The original; translated and reviewed by people; translated by one, not reviewed; translated by a program. */
  readonly status?: "source" | "human" | "unreviewed" | "machine";
  readonly messages: Readonly<Record<string, Message>>;
  /** The vocabulary, by code. */
  readonly terms: Readonly<Record<number, string>>;
  /** What its words mean. */
  readonly means?: Readonly<Record<number, string>>;
  /** Of the further words of this language, as in subresource integrity. */
  readonly digests?: Readonly<Record<string, string>>;
}
