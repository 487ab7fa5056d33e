// What a device remembers of an authority, and nothing else: how new its keys and its status list were when last seen,
// so that older ones are refused. Nothing here tells which notice was read.

export interface Memory {
  /** Highest keyring version seen; 0 for none. */
  readonly keyring: number;
  /** When the newest status list seen was issued, in Unix seconds; 0 for none. */
  readonly status: number;
}

const NOTHING: Memory = { keyring: 0, status: 0 };

/** `undefined` where the browser refuses to remember. */
export function recall(authority: string): Memory | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key(authority)) ?? "{}");
    if (typeof stored !== "object" || stored === null) return NOTHING;
    const { keyring, status } = stored as { keyring?: unknown; status?: unknown };
    return { keyring: count(keyring, 0xffff_ffff), status: count(status, Number.MAX_SAFE_INTEGER) };
  } catch (thrown) {
    // Something else wrote there: as good as no memory.
    return thrown instanceof SyntaxError ? NOTHING : undefined;
  }
}

/** False where the browser refuses to remember. */
export function remember(authority: string, memory: Memory): boolean {
  try {
    localStorage.setItem(key(authority), JSON.stringify(memory));
    return true;
  } catch {
    return false;
  }
}

function key(authority: string): string {
  return `lamppost:${authority}`;
}

function count(value: unknown, most: number): number {
  return typeof value === "number" && Number.isInteger(value) && value > 0 && value <= most ? value : 0;
}
