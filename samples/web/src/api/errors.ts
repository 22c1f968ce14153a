import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The `extensions.code` of a failure; null where the server was not reached. */
export function codeOf(failure: unknown): string | null {
  return CombinedGraphQLErrors.is(failure) ? String(failure.errors[0]?.extensions?.code ?? 'INTERNAL_SERVER_ERROR') : null;
}

/** Seconds after which trying again is worth it, where the server says so. */
export function retryAfterOf(failure: unknown): number | null {
  const seconds = CombinedGraphQLErrors.is(failure) ? failure.errors[0]?.extensions?.retryAfter : null;
  return typeof seconds === 'number' ? seconds : null;
}

// Programs branch on codes; messages are the server's, and may be reworded. These are this app's words for its user.
const texts: Record<string, string> = {
  INVALID_CREDENTIALS: 'That e-mail and password do not go together.',
  EMAIL_ALREADY_EXISTS: 'There is an account with this e-mail already. Sign in instead.',
  TOO_MANY_ATTEMPTS: 'Too many attempts. Wait a moment, then try again.',
  RATE_LIMITED: 'That was a lot at once. Wait a moment, then try again.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again.',
  DEVICE_LIMIT_REACHED: 'Your account is used on as many devices as it may. Remove one first.',
  DEVICE_NOT_REMOVABLE: 'A device was removed not long ago. Try again later.',
  PROFILE_LIMIT_REACHED: 'There are as many profiles as there can be.',
  INVALID_PIN: 'That is not the PIN.',
  CONFIRMATION_REQUIRED: 'A grown-up has to agree: enter the password of the account.',
  INVALID_CODE: 'No television shows this code, or not any more.',
  VOUCHER_NOT_VALID: 'This code does not fit your cart.',
  VOUCHER_EXHAUSTED: 'This code has been used up.',
  PRICE_CHANGED: 'The price has changed. Look at it, and order again.',
  PAYMENT_FAILED: 'The payment was declined. Nothing was charged.',
  PAYMENT_UNAVAILABLE: 'Payments cannot be made right now. Try again in a moment.',
  NOT_FOR_SALE: 'This cannot be bought here at the moment.',
  ACCESS_REQUIRED: 'You need to rent, buy or subscribe to watch this.',
  ACCESS_EXPIRED: 'Your access to this has ended.',
  VIEW_LIMIT_REACHED: 'You have watched this as often as your access allows.',
  GEO_BLOCKED: 'This cannot be watched in your country.',
  NOT_PUBLISHED: 'This is not available at the moment.',
  AGE_RESTRICTED: 'This profile is too young for this title.',
  GROUP_RESTRICTED: 'This title is not part of what your account may see.',
  STREAMING_NOT_INCLUDED: 'Your access is for downloads, which this app does not offer.',
  SIMULTANEOUS_VIEWS_REACHED: 'Your account is already playing on as many screens as it may.',
  MEDIA_NOT_AVAILABLE: 'There is nothing to play yet.',
};

/** What to tell the user of a failure. */
export function messageOf(failure: unknown): string {
  const code = codeOf(failure);
  if (code === null) return 'We cannot reach the service. Check your connection, then try again.';
  if (code === 'BAD_USER_INPUT' && CombinedGraphQLErrors.is(failure)) return failure.errors[0]?.message ?? '';
  return texts[code] ?? 'Something went wrong on our side. Try again in a moment.';
}
