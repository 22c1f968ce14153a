import { useMutation } from '@apollo/client/react';
import { Link } from 'wouter';
import { messageOf } from '../api/errors';
import { pictureOf } from '../components/art';
import { day, moment, nameOf } from '../components/format';
import { Notice } from '../components/Notice';
import { Picture } from '../components/Picture';
import { WebAccountDocument, WebToggleRenewalDocument } from '../gql/graphql';
import type { WebAccountQuery } from '../gql/graphql';

type Access = NonNullable<WebAccountQuery['user']>['accesses']['items'][number];

function termsOf({ type, dateExp, dateRenewal, renewal }: Access) {
  if (dateRenewal) return `Renews on ${day(dateRenewal)}${renewal?.priceFormat ? ` for ${renewal.priceFormat}` : ''}`;
  if (!dateExp) return 'Yours for good';
  return type === 'SVOD' ? `Ends on ${day(dateExp)}` : `Until ${moment(dateExp)}`;
}

/** What an account has got: subscriptions, whose renewal can be switched, and titles. */
export function Accesses({ accesses }: { accesses: Access[] }) {
  const [toggle, { loading, error }] = useMutation(WebToggleRenewalDocument, {
    refetchQueries: [WebAccountDocument],
    awaitRefetchQueries: true,
  });
  return (
    <section className="panel" aria-labelledby="accesses">
      <h2 id="accesses">What you have</h2>
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
      {accesses.length === 0 && <p className="quiet">Nothing yet. What you rent, buy or subscribe to is listed here.</p>}
      <ul className="accesses">
        {accesses.map((access) => (
          <li key={access.id}>
            <span className="cart-picture">
              <Picture
                id={access.product?.id ?? access.id}
                source={access.product && pictureOf(access.product, 'poster')}
                title={nameOf(access.product)}
              />
            </span>
            <div className="cart-text">
              {access.product ? (
                <Link href={`/product/${access.product.id}`}>{nameOf(access.product)}</Link>
              ) : (
                <span>No longer in the catalogue</span>
              )}
              <span>{termsOf(access)}</span>
            </div>
            {access.type === 'SVOD' && (access.recurring || access.renewal) && (
              <button
                className="button small"
                disabled={loading}
                onClick={() => void toggle({ variables: { access: access.id } }).catch(() => {})}
              >
                {access.recurring ? 'Do not renew' : 'Renew again'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
