import { useMutation } from '@apollo/client/react';
import type { FormEvent } from 'react';
import { messageOf } from '../api/errors';
import { Field, valuesOf } from '../components/Field';
import { Icon } from '../components/Icon';
import { Notice } from '../components/Notice';
import { WebAddVoucherDocument, WebCartDocument, WebRemoveVoucherDocument } from '../gql/graphql';
import type { CartContentFragment } from '../gql/graphql';

/** The vouchers of a cart, and a place for another one. */
export function Vouchers({ vouchers }: { vouchers: CartContentFragment['vouchers'] }) {
  const [add, { error, loading }] = useMutation(WebAddVoucherDocument, { refetchQueries: [WebCartDocument] });
  const [remove] = useMutation(WebRemoveVoucherDocument, { refetchQueries: [WebCartDocument] });
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (await add({ variables: { code: valuesOf(form).code ?? '' } }).catch(() => null)) form.reset();
  };
  return (
    <div className="vouchers">
      {vouchers.map(({ code, name, amountFormat }) => (
        <p key={code} className="voucher">
          <span>
            <strong>{code}</strong> {name} <em>−{amountFormat}</em>
          </span>
          <button
            className="round small"
            aria-label={`Take ${code} out`}
            onClick={() => void remove({ variables: { code } }).catch(() => {})}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
      <form onSubmit={submit}>
        <Field label="Voucher" name="code" autoComplete="off" required maxLength={100} />
        <button className="button" disabled={loading}>
          Add
        </button>
      </form>
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
    </div>
  );
}
