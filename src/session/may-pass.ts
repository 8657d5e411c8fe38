import { retryOf } from '../protocol/api-error.ts';
import { RequestError } from './request-error.ts';

/** Reasons of our own that say nothing about the request itself. */
const OURS = new Set<string>(['not_connected', 'connection_lost', 'deadline', 'network', 'closed']);

/** Whether the same request may succeed at another time, or over another connection. */
export const mayPass = (error: unknown) =>
  error instanceof RequestError && (OURS.has(error.reason) || retryOf(error.reason) !== 'never');
