import type { Json } from '../json.ts';

/** Slack's word for why an app has not taken something. */
export type DeliveryError =
  'operation_timeout' | 'dispatch_failed' | 'http_client_error' | 'http_service_error';

/** What Slack sends to an app. */
export type Parcel = {
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Json;
  /** Which time it is sent again, and why. */
  readonly retry?: { readonly count: number; readonly reason: string };
};

/** How a parcel was taken. */
export type Delivered = {
  readonly ok: boolean;
  readonly error: DeliveryError | null;
  /** The HTTP status, `null` where there was none. */
  readonly status: number | null;
  /** What the app said in its acknowledgement: an object, a text, or `undefined`. */
  readonly body: unknown;
  /** How long it took to acknowledge. */
  readonly ms: number;
  /** The app asks not to be sent this again. */
  readonly isFinal: boolean;
};

/** Brings a parcel to the app. */
export type Carrier = (parcel: Parcel) => Promise<Delivered>;

/** The result where the app has not acknowledged. */
export function failed(
  error: DeliveryError,
  startedAt: number,
  status: number | null = null,
): Delivered {
  const ms = performance.now() - startedAt;
  return { ok: false, error, status, body: undefined, ms, isFinal: false };
}

/** The result where it has. */
export function taken(body: unknown, startedAt: number, status: number | null = null): Delivered {
  const ms = performance.now() - startedAt;
  return { ok: true, error: null, status, body, ms, isFinal: false };
}
