import {
  type AttemptRecord,
  type ErrorCode,
  type GenerationError,
  type ProviderName,
  PROVIDERS,
} from '@easel/shared';
import { ProviderError } from '../provider.js';

/** What an answer of 400 or above says, whatever its shape. */
export interface Refusal {
  status: number;
  /** In the provider's words, without secrets; '' when it says nothing. */
  message: string;
  /** A machine-readable code or type; '' when there is none. */
  code: string;
  headers: Readonly<Record<string, string>>;
  /** The whole body, parsed, without secrets; null when it is no JSON. */
  body: unknown;
}

/** What an adapter knows of a refusal beyond its status. */
export interface Verdict {
  code?: ErrorCode;
  accepted?: AttemptRecord['accepted'];
  billed?: GenerationError['billed'];
  /** `refused`: surely not taken, so even a POST may be sent again. `final`: trying again is pointless. */
  retry?: 'refused' | 'final';
  /** What the provider said, where it says it in a place of its own; without secrets. */
  reason?: string;
}

/**
 * Reads the shapes providers use: {error:{message,code,type}}, {error:"..."}, {detail:"..."|[{msg,type}]}, {title,detail},
 * {message}, or plain text.
 */
export const readRefusal = (
  { status, headers }: Pick<Refusal, 'status' | 'headers'>,
  text: string,
  redact: (text: string) => string,
): Refusal => {
  const clean = redact(text);
  const body = parse(clean);
  const { message, code } = body === null ? { message: plain(clean), code: '' } : inside(body);
  return { status, headers, body, code, message: redact(message).slice(0, MAX_MESSAGE) };
};

/** The error for a refusal. `submit`: the request that asked for pictures; `after`: any later one about its job. */
export const refusalError = (
  provider: ProviderName,
  refusal: Refusal,
  { phase, verdict }: { phase: 'submit' | 'after'; verdict: Verdict | null },
): ProviderError => {
  const { status, message } = refusal;
  const code = verdict?.code ?? codeOf(status);
  const taken = phase === 'after' ? 'yes' : status < 500 && status !== 408 ? 'no' : 'unknown';
  const accepted = verdict?.accepted ?? taken;
  return new ProviderError(code, {
    params: {
      provider: PROVIDERS[provider].title,
      reason: asPart(verdict?.reason?.slice(0, MAX_MESSAGE) || message) || `HTTP ${status}`,
      status,
    },
    accepted,
    billed: verdict?.billed ?? (accepted === 'no' ? 'no' : 'unknown'),
  });
};

/** Our sentence goes on after it, so it brings no full stop of its own. */
const asPart = (text: string): string => text.replace(/[\s.]+$/, '');

/** Something in an answer, by its path; undefined when any part of it is missing. */
export const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** A text in an answer, by its path; '' when it is missing or something else. */
export const textAt = (value: unknown, ...path: (string | number)[]): string => {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
};

/** A finite number in an answer, by its path; null when it is missing or something else. */
export const numberAt = (value: unknown, ...path: (string | number)[]): number | null => {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
};

/** A list in an answer, by its path; empty when it is missing or something else. */
export const listAt = (value: unknown, ...path: (string | number)[]): unknown[] => {
  const found = path.length === 0 ? value : at(value, ...path);
  return Array.isArray(found) ? found : [];
};

const MAX_MESSAGE = 500;

const codeOf = (status: number): ErrorCode => {
  if (status === 401 || status === 403) return 'provider_key_refused';
  if (status === 402) return 'provider_quota';
  if (status === 404) return 'provider_model_unknown';
  if (status === 429) return 'provider_rate_limited';
  return status < 500 && status !== 408 ? 'request_refused' : 'provider_unavailable';
};

const parse = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? { message: value } : value;
  } catch {
    return null;
  }
};

const inside = (body: unknown): { message: string; code: string } => {
  const error = at(body, 'error');
  const [first] = listAt(body, 'detail');
  const messages = [
    textAt(error, 'message'),
    typeof error === 'string' ? error : '',
    textAt(first, 'msg'),
    textAt(body, 'detail'),
    textAt(body, 'message'),
    textAt(body, 'title'),
  ];
  const codes = [
    textAt(error, 'code'),
    textAt(error, 'type'),
    textAt(first, 'type'),
    textAt(body, 'error_type'),
    textAt(body, 'code'),
    textAt(body, 'type'),
  ];
  return {
    message: messages.find((text) => text !== '') ?? '',
    code: codes.find((text) => text !== '') ?? '',
  };
};

/** Text for people; a page of HTML is none. */
const plain = (text: string): string => (/^\s*</.test(text) ? '' : text.trim());
