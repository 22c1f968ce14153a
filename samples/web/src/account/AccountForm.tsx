import { useMutation } from '@apollo/client/react';
import type { FormEvent } from 'react';
import { messageOf } from '../api/errors';
import { Field, valuesOf } from '../components/Field';
import { Notice } from '../components/Notice';
import { WebAccountDocument, WebUpdateAccountDocument } from '../gql/graphql';
import type { WebAccountQuery } from '../gql/graphql';

type Profile = NonNullable<WebAccountQuery['user']>['profile'];

/** What an account says about its owner. */
export function AccountForm({ profile, emailConfirmed }: { profile: Profile; emailConfirmed: boolean }) {
  const [update, { loading, error, data }] = useMutation(WebUpdateAccountDocument, { refetchQueries: [WebAccountDocument] });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { firstname, lastname, newsletter } = valuesOf(event.currentTarget);
    void update({ variables: { user: { firstname, lastname, newsletter: newsletter !== undefined } } }).catch(() => {});
  };
  return (
    <form className="panel" onSubmit={submit} aria-labelledby="about-you">
      <h2 id="about-you">About you</h2>
      <p className="quiet">
        {profile.email}
        {emailConfirmed ? '' : ' · not confirmed yet: look into your mails'}
      </p>
      <div className="field-pair">
        <Field label="First name" name="firstname" defaultValue={profile.firstname} required maxLength={100} autoComplete="given-name" />
        <Field label="Last name" name="lastname" defaultValue={profile.lastname} required maxLength={100} autoComplete="family-name" />
      </div>
      <label className="check">
        <input type="checkbox" name="newsletter" defaultChecked={profile.newsletter} /> Tell me by mail what is new
      </label>
      <button className="button" disabled={loading}>
        Save
      </button>
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
      {data && (
        <p className="quiet" role="status">
          Saved.
        </p>
      )}
    </form>
  );
}
