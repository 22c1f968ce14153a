import { useMutation } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { messageOf } from '../api/errors';
import { Notice } from '../components/Notice';
import { WebAddToCartDocument } from '../gql/graphql';
import type { ExtensionFragment } from '../gql/graphql';
import { session } from '../session/session';

type Mode = ExtensionFragment['accessModes'][number];

/** Something that can be put in the cart. */
export interface Way {
  product: string;
  mode: Mode;

  /** What it is called, where the mode does not say it. */
  name?: string | null;

  /** How long it lasts. */
  term?: string | null;
}

const days = (count: number) => (count === 1 ? '24 hours' : count === 2 ? '48 hours' : `${count} days`);

function titleOf({ mode, name }: Way) {
  if (name) return name;
  if (mode.__typename !== 'TVODAccessMode') return 'Subscribe';
  return { RENT: 'Rent', PURCHASE: 'Buy', SUBSCRIPTION: 'Subscribe' }[mode.type];
}

function termsOf({ mode, term }: Way) {
  if (mode.__typename !== 'TVODAccessMode') return term ?? '';
  const { duration, quality, mode: use, watchingDuration, maximumViews, videoGroupId, videoId } = mode;
  return [
    quality === 'SD' ? 'SD' : 'HD',
    duration ? `for ${days(duration)}` : mode.type === 'PURCHASE' ? 'for good' : null,
    watchingDuration && `${watchingDuration} h to finish it`,
    maximumViews && `${maximumViews} plays`,
    use === 'DOWNLOAD' && 'download only',
    videoGroupId && 'one season',
    videoId && 'one video',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The ways to get something, each with its price; one is put in the cart, and the cart is shown. */
export function Ways({ ways }: { ways: Way[] }) {
  const [, go] = useLocation();
  const [add, { loading, error }] = useMutation(WebAddToCartDocument);
  const sold = ways.filter(({ mode }) => mode.priceFormat);
  const take = async ({ product, mode }: Way) => {
    await session.open();
    if ((await add({ variables: { product, accessMode: mode.id } }).catch(() => null))?.data) go('/cart');
  };
  return (
    <>
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
      <ul className="ways">
        {sold.map((way, index) => (
          <li key={way.mode.id}>
            <button
              className="way"
              data-way={way.mode.__typename === 'TVODAccessMode' ? way.mode.type : 'OFFER'}
              data-first={index === 0 || undefined}
              disabled={loading}
              onClick={() => void take(way)}
            >
              <span className="way-name">{titleOf(way)}</span>
              <span className="way-terms">{termsOf(way)}</span>
              <span className="way-price">
                {way.mode.priceWithoutReductionFormat && <s>{way.mode.priceWithoutReductionFormat}</s>} {way.mode.priceFormat}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
