import type { CardFragment, FactsFragment } from '../gql/graphql';

const language = () => document.documentElement.lang || 'en';

/** What a product is called; some have no name in any language. */
export const nameOf = (named: { name?: string | null } | null | undefined) => named?.name || 'Untitled';

export const count = (number: number) => number.toLocaleString(language());

/** Seconds as people say them: 1 h 45 min. */
export function length(seconds: number | null | undefined) {
  if (!seconds) return null;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`;
}

/** Seconds as a player shows them: 1:45:03. */
export function clock(seconds: number) {
  const whole = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60].map((part) => String(part).padStart(2, '0'));
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${parts.join(':')}` : parts.join(':').replace(/^0(\d:)/, '$1');
}

export const day = (instant: string) =>
  new Date(instant).toLocaleDateString(language(), { day: 'numeric', month: 'long', year: 'numeric' });

/** An instant that is near: with its time of day. */
export const moment = (instant: string) =>
  new Date(instant).toLocaleString(language(), { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** What stands below a title: year, age, length, country; in lists, whose products have no facts, what is left. */
export function facts({ ageRating, duration, metadata = [] }: Pick<CardFragment, 'ageRating' | 'duration'> & Partial<FactsFragment>) {
  const fact = (name: string) => metadata.find((one) => one.name === name)?.value ?? null;
  return [fact('Year'), ageRating ? `${ageRating}+` : null, length(duration), fact('Country')].filter((text) => text !== null);
}
