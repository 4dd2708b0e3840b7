/** What surrounds everything that comes over Socket Mode. */
export interface Envelope {
  /** `hello`, `disconnect`, `events_api`, `slash_commands`, `interactive`. */
  readonly type: string;
  readonly id?: string;
  /** Whether there is an event in it: `app_rate_limited` has none. */
  readonly hasEvent: boolean;
  /** What the payload calls itself. */
  readonly event?: string;
}

/** `{"type":"disconnect","reason":"warning"}` → its type; undefined for what is no envelope. */
export function readEnvelope(data: unknown): Envelope | undefined {
  const read = typeof data === 'string' ? parsed(data) : undefined;
  const { type, envelope_id: id, payload } = read ?? {};
  if (typeof type !== 'string') return undefined;
  const inner = isRecord(payload) ? payload : {};
  return {
    type,
    hasEvent: isRecord(inner.event),
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof inner.type === 'string' ? { event: inner.type } : {}),
  };
}

function parsed(data: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(data);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
