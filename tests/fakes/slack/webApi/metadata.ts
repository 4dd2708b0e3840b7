import { isJson } from '../json.js';

/** Bytes of `event_payload` as JSON. */
const LARGEST_PAYLOAD = 16_384;
const LONGEST_TYPE = 255;

/**
 * The error with which Slack refuses this metadata, or nothing:
 * `{ event_type: 'delivery', event_payload: { key: 'a1' } }` is taken.
 */
export function metadataRefusal(metadata: unknown): string | undefined {
  if (!isJson(metadata)) return 'invalid_metadata_format';
  const { event_type: type, event_payload: payload } = metadata;
  if (typeof type !== 'string' || type === '' || type.length > LONGEST_TYPE) return 'invalid_metadata_schema';
  if (!isJson(payload)) return 'invalid_metadata_schema';
  if (Object.values(payload).some((value) => value === null)) return 'invalid_metadata_schema';
  return Buffer.byteLength(JSON.stringify(payload)) > LARGEST_PAYLOAD ? 'metadata_too_large' : undefined;
}
