import { useMutation } from '@apollo/client/react';
import type { FormEvent } from 'react';
import { Link, useSearch } from 'wouter';
import { messageOf } from '../api/errors';
import { Field, valuesOf } from '../components/Field';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebRetrievePasswordDocument, WebSignInDocument } from '../gql/graphql';
import { useEnter } from '../session/useEnter';

export default function SignInScreen() {
  useTitle('Sign in');
  const search = useSearch();
  const enter = useEnter();
  const [signIn, { loading, error }] = useMutation(WebSignInDocument);
  const [retrieve, { data: retrieved }] = useMutation(WebRetrievePasswordDocument);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { email = '', password = '' } = valuesOf(event.currentTarget);
    const answer = await signIn({ variables: { credentials: { email, password } } }).catch(() => null);
    if (answer?.data) await enter(answer.data.signin);
  };
  const forgot = () => {
    const { email = '' } = valuesOf(document.querySelector('form')!);
    if (email) void retrieve({ variables: { email } }).catch(() => {});
    else document.querySelector<HTMLInputElement>('input[name=email]')?.focus();
  };
  return (
    <div className="door">
      <form className="door-form" onSubmit={submit}>
        <h1>Welcome back</h1>
        {error && (
          <Notice isError>
            <p>{messageOf(error)}</p>
          </Notice>
        )}
        {retrieved && (
          <Notice>
            <p>If an account has this address, a mail to choose a new password by is on its way.</p>
          </Notice>
        )}
        <Field label="E-mail" name="email" type="email" autoComplete="username" required data-first />
        <Field label="Password" name="password" type="password" autoComplete="current-password" required />
        <button className="button primary large" disabled={loading}>
          Sign in
        </button>
        <button type="button" className="link" onClick={forgot}>
          I have forgotten my password
        </button>
        <hr />
        <Link className="button" href={`/signup?${search}`}>
          Make an account
        </Link>
        <Link className="button" href={`/tv?${search}`}>
          Sign in with a code instead
        </Link>
      </form>
    </div>
  );
}
