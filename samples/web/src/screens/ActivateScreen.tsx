import { useLazyQuery, useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { FormEvent } from 'react';
import { Link, Redirect, useSearch } from 'wouter';
import { messageOf } from '../api/errors';
import { Field, valuesOf } from '../components/Field';
import { moment } from '../components/format';
import { Icon } from '../components/Icon';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebConfirmCodeDocument, WebSignInRequestDocument } from '../gql/graphql';
import { useAccount } from '../session/useSession';

/** The other side of a television's code: who has signed in looks at what asks, and lets it in or turns it away. */
export default function ActivateScreen() {
  useTitle('Let a television in');
  const isAccount = useAccount();
  const search = useSearch();
  const given = new URLSearchParams(search).get('code') ?? '';
  const [look, { data, error, variables }] = useLazyQuery(WebSignInRequestDocument, { fetchPolicy: 'no-cache' });
  const [confirm, { error: refusal, loading }] = useMutation(WebConfirmCodeDocument);
  const [decided, settle] = useState<'in' | 'away' | null>(null);
  useEffect(() => {
    if (given && isAccount) void look({ variables: { code: given } }).catch(() => {});
  }, [given, isAccount, look]);
  if (!isAccount) return <Redirect to={`/signin?next=${encodeURIComponent(`/activate?${search}`)}`} replace />;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void look({ variables: { code: valuesOf(event.currentTarget).code ?? '' } }).catch(() => {});
  };
  const decide = async (allow: boolean) => {
    const answer = await confirm({ variables: { code: variables?.code ?? '', allow } }).catch(() => null);
    if (answer?.data) settle(allow ? 'in' : 'away');
  };
  const request = data?.user?.signInRequest;

  if (decided) {
    return (
      <div className="page narrow">
        <h1>{decided === 'away' ? 'Turned away' : 'The television is in'}</h1>
        <Notice>
          <p>You can put this away now. What is used with your account is listed among your devices.</p>
        </Notice>
        <Link className="button primary" data-first href="/">
          Go home
        </Link>
      </div>
    );
  }

  return (
    <div className="page narrow">
      <h1>Let a television in</h1>
      {(error ?? refusal) && (
        <Notice isError>
          <p>{messageOf(error ?? refusal)}</p>
        </Notice>
      )}
      {!request && (
        <form onSubmit={submit}>
          <Field
            label="The code that it shows"
            name="code"
            className="code-input"
            defaultValue={given}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            required
            maxLength={32}
            placeholder="BCDF-GHJK"
            data-first
          />
          <button className="button primary large">Go on</button>
        </form>
      )}
      {request && (
        <section className="panel" aria-label="Who asks">
          <p className="panel-icon">
            <Icon name="screen" />
          </p>
          <h2>{request.application ?? request.type ?? 'A television'}</h2>
          <p>
            {[request.type, request.os, request.countryISO && `from ${request.countryISO}`, `asked on ${moment(request.dateAdd)}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>Say yes only if you see this code on a screen in front of you.</p>
          <div className="actions">
            <button className="button primary" data-first disabled={loading} onClick={() => void decide(true)}>
              Yes, let it in
            </button>
            <button className="button" disabled={loading} onClick={() => void decide(false)}>
              No, turn it away
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
