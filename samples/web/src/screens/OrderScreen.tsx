import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { Link, Redirect } from 'wouter';
import { messageOf } from '../api/errors';
import { lastOrder } from '../cart/useCheckout';
import { nameOf } from '../components/format';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebOrderDocument } from '../gql/graphql';

const titles: Record<string, string> = {
  PENDING: 'Waiting for your payment',
  PAID: 'It is yours',
  FAILED: 'The payment was declined',
  CANCELLED: 'The payment was given up',
  EXPIRED: 'The payment was left open too long',
  REFUNDED: 'The money was given back',
};

const every = 1_000;

/** Where a gateway's page leads back to: the gateway tells the service, and the service tells here how the order stands. */
export default function OrderScreen() {
  const id = lastOrder();
  const { data, error, startPolling, stopPolling } = useQuery(WebOrderDocument, {
    variables: { id: id ?? '' },
    skip: !id,
    fetchPolicy: 'network-only',
  });
  const order = data?.user?.orders.items[0];
  useTitle(order ? titles[order.state] : 'Your order');
  useEffect(() => {
    if (!id || (order && order.state !== 'PENDING')) return;
    startPolling(every);
    return stopPolling;
  }, [id, order, startPolling, stopPolling]);
  if (!id) return <Redirect to="/cart" replace />;
  if (error && !order)
    return (
      <div className="page narrow">
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      </div>
    );
  if (!order) return <Loading />;
  const product = order.lines[0]?.product;
  return (
    <div className="page narrow" data-order={order.state}>
      <h1>{titles[order.state] ?? titles.PENDING}</h1>
      <section className="panel" aria-label="Your order">
        <ul className="order-lines">
          {order.lines.map(({ name, priceFormat }) => (
            <li key={name}>
              <span>{name}</span>
              <span>{priceFormat}</span>
            </li>
          ))}
        </ul>
        <p className="order-total">
          <span>Order {order.reference}</span>
          <strong>{order.totalFormat}</strong>
        </p>
      </section>
      <div className="actions">
        {order.state === 'PAID' && product && (
          <Link className="button primary large" data-first href={`/product/${product.id}`}>
            Watch {nameOf(product)}
          </Link>
        )}
        {order.state === 'PENDING' && <Loading />}
        {order.state !== 'PAID' && (
          <Link className="button" href="/cart">
            Back to the cart
          </Link>
        )}
      </div>
    </div>
  );
}
