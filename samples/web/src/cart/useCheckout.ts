import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { codeOf } from '../api/errors';
import { WebCartDocument, WebCheckoutDocument } from '../gql/graphql';
import type { CartContentFragment, WebCartQuery } from '../gql/graphql';

type Gateways = WebCartQuery['billing']['paymentGateways'];

const remembered = 'kinow.order';

/** The order that was placed last: whoever comes back from a gateway's page wants to know of it. */
export const lastOrder = () => sessionStorage.getItem(remembered);

/** Makes an order of a cart, and leads to the page where it is paid. */
export function useCheckout() {
  const client = useApolloClient();
  const [, go] = useLocation();
  const [isLeaving, leave] = useState(false);
  const [checkout, { loading, error }] = useMutation(WebCheckoutDocument);
  async function order(cart: CartContentFragment, gateways: Gateways) {
    const isFree = cart.availableCheckoutProcesses.includes('FREE');
    const gateway = isFree ? null : gateways.find(({ processes }) => processes.includes('URL'))?.name;
    const variables = {
      process: isFree ? ('FREE' as const) : ('URL' as const),
      price: cart.totalTrial ?? cart.totalPrice,
      gateway,
      returnUrl: isFree ? null : `${location.origin}${import.meta.env.BASE_URL}order`,
    };
    try {
      const { data } = await checkout({ variables });
      if (!data) return;
      sessionStorage.setItem(remembered, data.checkout.order.id);
      if (data.checkout.paymentUrl) {
        leave(true);
        location.assign(data.checkout.paymentUrl);
      } else {
        go('/order');
      }
    } catch (refused) {
      if (codeOf(refused) === 'PRICE_CHANGED') await client.refetchQueries({ include: [WebCartDocument] });
    }
  }

  return { order, isOrdering: loading || isLeaving, refused: error };
}
