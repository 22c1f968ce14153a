import { useMutation } from '@apollo/client/react';
import { messageOf } from '../api/errors';
import { Dialog } from '../components/Dialog';
import { Field, valuesOf } from '../components/Field';
import { Notice } from '../components/Notice';
import { WebCreateProfileDocument, WebProfilesDocument } from '../gql/graphql';

const childAge = 12;

/** Asks for the name of somebody else who watches. */
export function NewProfile({ needsPassword, onClose }: { needsPassword: boolean; onClose: () => void }) {
  const [create, { loading, error }] = useMutation(WebCreateProfileDocument, {
    refetchQueries: [WebProfilesDocument],
    awaitRefetchQueries: true,
  });
  const submit = async (form: HTMLFormElement) => {
    const { name = '', child, password } = valuesOf(form);
    const input = { name, ageLimit: child === undefined ? null : childAge, confirmation: password ? { password } : null };
    if ((await create({ variables: { input } }).catch(() => null))?.data) onClose();
  };
  return (
    <Dialog title="Who else watches?" action="Add" isBusy={loading} onSubmit={(form) => void submit(form)} onClose={onClose}>
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
      <Field label="Name" name="name" required maxLength={50} autoComplete="off" />
      <label className="check">
        <input type="checkbox" name="child" /> A child: nothing for older than {childAge}
      </label>
      {needsPassword && <Field label="Password of the account" name="password" type="password" required autoComplete="current-password" />}
    </Dialog>
  );
}
