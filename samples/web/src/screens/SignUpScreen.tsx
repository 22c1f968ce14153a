import { useMutation } from '@apollo/client/react';
import type { FormEvent } from 'react';
import { Link, useSearch } from 'wouter';
import { messageOf } from '../api/errors';
import { Field, valuesOf } from '../components/Field';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebSignUpDocument } from '../gql/graphql';
import { useEnter } from '../session/useEnter';

export default function SignUpScreen() {
  useTitle('Make an account');
  const search = useSearch();
  const enter = useEnter();
  const [signUp, { loading, error }] = useMutation(WebSignUpDocument);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { firstname = '', lastname = '', email = '', password = '', newsletter } = valuesOf(event.currentTarget);
    const user = { firstname, lastname, email, password, newsletter: newsletter !== undefined };
    const answer = await signUp({ variables: { user } }).catch(() => null);
    if (answer?.data) await enter(answer.data.signup);
  };
  return (
    <div className="door">
      <form className="door-form" onSubmit={submit}>
        <h1>Make an account</h1>
        {error && (
          <Notice isError>
            <p>{messageOf(error)}</p>
          </Notice>
        )}
        <div className="field-pair">
          <Field label="First name" name="firstname" autoComplete="given-name" required maxLength={100} data-first />
          <Field label="Last name" name="lastname" autoComplete="family-name" required maxLength={100} />
        </div>
        <Field label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          maxLength={256}
          hint="8 characters or more"
        />
        <label className="check">
          <input type="checkbox" name="newsletter" /> Tell me by mail what is new
        </label>
        <button className="button primary large" disabled={loading}>
          Make my account
        </button>
        <p>
          There is one already? <Link href={`/signin?${search}`}>Sign in</Link>
        </p>
      </form>
    </div>
  );
}
