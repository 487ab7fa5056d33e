/** One thing went wrong, with the code that also is the key of its sentence: `error-<code>`. */
export class LamppostError extends Error {
  readonly code: string;
  /** The day since when, where one belongs to it. */
  readonly since: string | undefined;

  constructor(code: string, options?: ErrorOptions & { since?: string | undefined; advice?: string }) {
    super(options?.advice ? `${code}: ${options.advice}` : code, options);
    this.name = "LamppostError";
    this.code = code;
    this.since = options?.since;
  }

  /** Whatever was thrown, as an error with a code. A page can hold two bundles, and so two classes of this name. */
  static from(thrown: unknown): LamppostError {
    const ours = thrown instanceof Error && thrown.name === "LamppostError" && "code" in thrown;
    return ours ? (thrown as LamppostError) : new LamppostError("program-failed", { cause: thrown });
  }
}
