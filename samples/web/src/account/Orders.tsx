import { day } from '../components/format';
import type { WebAccountQuery } from '../gql/graphql';

type Order = NonNullable<WebAccountQuery['user']>['orders']['items'][number];

const states: Record<string, string> = {
  PENDING: 'waiting',
  PAID: 'paid',
  FAILED: 'declined',
  CANCELLED: 'given up',
  EXPIRED: 'left open',
  REFUNDED: 'given back',
};

/** What an account has ordered. */
export const Orders = ({ orders }: { orders: Order[] }) => (
  <section className="panel" aria-labelledby="orders">
    <h2 id="orders">Orders</h2>
    {orders.length === 0 && <p className="quiet">There are none.</p>}
    <ul className="order-lines">
      {orders.map(({ id, reference, state, dateAdd, totalFormat, lines }) => (
        <li key={id}>
          <span>
            <strong>{lines.map(({ name }) => name).join(', ')}</strong>
            <br />
            <span className="quiet">
              {day(dateAdd)} · {reference} · {states[state]}
            </span>
          </span>
          <span>{totalFormat}</span>
        </li>
      ))}
    </ul>
  </section>
);
