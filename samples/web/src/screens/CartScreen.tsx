import { useMutation, useQuery } from '@apollo/client/react';
import { Link } from 'wouter';
import { messageOf } from '../api/errors';
import { CartLines } from '../cart/CartLines';
import { Vouchers } from '../cart/Vouchers';
import { useCheckout } from '../cart/useCheckout';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebCartDocument, WebRemoveFromCartDocument } from '../gql/graphql';
import { useAccount, useSession } from '../session/useSession';

export default function CartScreen() {
  useTitle('Cart');
  const session = useSession();
  const isAccount = useAccount();
  const { data, error, loading } = useQuery(WebCartDocument, { skip: !session, fetchPolicy: 'cache-and-network' });
  const [remove, { error: refusal }] = useMutation(WebRemoveFromCartDocument, { refetchQueries: [WebCartDocument] });
  const { order, isOrdering, refused } = useCheckout();
  const cart = data?.billing.cart;
  const failure = error ?? refusal ?? refused;
  if (session && loading && !data)
    return (
      <div className="page narrow" role="status" aria-label="Loading">
        <h1>Your cart</h1>
        <div className="panel bone" />
      </div>
    );
  if (!cart || cart.content.items.length === 0) {
    return (
      <div className="page narrow">
        <h1>Your cart</h1>
        {failure ? (
          <Notice isError>
            <p>{messageOf(failure)}</p>
          </Notice>
        ) : (
          <Notice title="It is empty">
            <p>Choose something to rent, to buy or to subscribe to.</p>
          </Notice>
        )}
        <Link className="button primary" data-first href="/">
          Look around
        </Link>
      </div>
    );
  }

  return (
    <div className="page cart">
      <h1>Your cart</h1>
      {failure && (
        <Notice isError>
          <p>{messageOf(failure)}</p>
        </Notice>
      )}
      <CartLines
        items={cart.content.items}
        onRemove={(product, accessMode) => void remove({ variables: { product, accessMode } }).catch(() => {})}
      />
      <aside className="panel cart-sum" aria-label="To pay">
        <Vouchers vouchers={cart.vouchers} />
        <dl>
          {cart.totalDiscount > 0 && (
            <>
              <dt>Vouchers</dt>
              <dd>−{cart.totalDiscountFormat}</dd>
            </>
          )}
          <dt>Tax included</dt>
          <dd>{cart.totalTaxFormat}</dd>
          <dt className="cart-total">Total</dt>
          <dd className="cart-total">{cart.totalPriceFormat}</dd>
          {cart.totalTrialFormat !== null && (
            <>
              <dt>To pay today</dt>
              <dd>{cart.totalTrialFormat}</dd>
            </>
          )}
        </dl>
        {isAccount ? (
          <button
            className="button primary large"
            data-first
            disabled={!cart.orderable || isOrdering}
            onClick={() => void order(cart, data.billing.paymentGateways)}
          >
            {cart.availableCheckoutProcesses.includes('FREE') ? 'Get it' : `Pay ${cart.totalTrialFormat ?? cart.totalPriceFormat}`}
          </button>
        ) : (
          <>
            <p>Your cart is kept while you sign in or make an account.</p>
            <Link className="button primary large" data-first href="/signup?next=/cart">
              Make an account
            </Link>
            <Link className="button" href="/signin?next=/cart">
              Sign in
            </Link>
          </>
        )}
      </aside>
    </div>
  );
}
