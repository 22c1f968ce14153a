import { moment } from '../components/format';
import type { AccessReason } from '../gql/graphql';

/** What a screen says of an access. */
export interface AccessState {
  isOpen: boolean;

  /** Whether something may be bought to open it. */
  isForSale: boolean;
  title: string;
  text?: string;
}

interface Info {
  expires?: string | null;
  remainingViews?: number | null;
}

const closed = (title: string, text?: string): AccessState => ({ isOpen: false, isForSale: false, title, text });
const forSale = (title: string, text?: string): AccessState => ({ isOpen: false, isForSale: true, title, text });
const open = (title: string, text?: string): AccessState => ({ isOpen: true, isForSale: false, title, text });

// More reasons may be added to the contract: one that this build does not know is closed.
const states: Record<AccessReason, (info: Info) => AccessState> = {
  FREE: () => open('Free to watch'),
  PURCHASED: () => open('Yours for good'),
  RENTED: ({ expires, remainingViews }) =>
    open(
      'Rented',
      [expires && `Until ${moment(expires)}`, remainingViews && `${remainingViews === 1 ? 'one play' : `${remainingViews} plays`} left`]
        .filter(Boolean)
        .join(', '),
    ),
  SUBSCRIBED: () => open('In your subscription'),
  DOWNLOAD_ONLY: () => closed('Yours to download', 'This access is for downloads, in our apps for phones.'),
  SIMULTANEOUS_VIEWS: () =>
    closed('Playing elsewhere', 'Your account is already playing on as many screens as it may. Stop one of them to watch here.'),
  VIEW_LIMIT: () => forSale('Watched as often as you may', 'The plays that your access had are used up. You can get it again.'),
  EXPIRED: () => forSale('Your access has ended', 'You had this before. You can get it again.'),
  WINDOW: () => closed('Not available now', 'It is not published yet, or not any more.'),
  COUNTRY: () => closed('Not in your country', 'The rights to show this end at a border that you are behind.'),
  AGE_LIMIT: () => closed('Not for this profile', 'It is meant for older people than the profile that is watching.'),
  GROUP: () => closed('Not for your account', 'This title is for other viewers.'),
  NO_ACCESS: () => forSale('Watch it now'),
};

/** Says what an access means for whoever looks. */
export const stateOf = (reason: AccessReason, info: Info = {}): AccessState => states[reason]?.(info) ?? closed('Not available now');
