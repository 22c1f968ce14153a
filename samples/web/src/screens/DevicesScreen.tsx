import { useMutation, useQuery } from '@apollo/client/react';
import { Link, Redirect, useSearch } from 'wouter';
import { messageOf } from '../api/errors';
import { day, moment, nameOf } from '../components/format';
import { Icon } from '../components/Icon';
import { Loading } from '../components/Loading';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebDevicesDocument, WebRemoveDeviceDocument, WebShellDocument } from '../gql/graphql';
import { fingerprint } from '../session/device';
import { useAccount } from '../session/useSession';

export default function DevicesScreen() {
  useTitle('Devices');
  const isAccount = useAccount();
  const isFull = new URLSearchParams(useSearch()).has('full');
  const { data, error } = useQuery(WebDevicesDocument, { skip: !isAccount, fetchPolicy: 'cache-and-network' });
  const { data: shell } = useQuery(WebShellDocument);
  const [remove, { error: refusal, loading }] = useMutation(WebRemoveDeviceDocument, { refetchQueries: [WebDevicesDocument] });
  if (!isAccount) return <Redirect to="/signin?next=/devices" replace />;
  if (!data?.user)
    return error ? (
      <div className="page narrow">
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      </div>
    ) : (
      <Loading />
    );
  const { devices, currentViews } = data.user;
  const own = fingerprint();
  return (
    <div className="page narrow">
      <h1>Devices</h1>
      {shell && <p className="lead">Your account may be used on {shell.settings.devices.limit} devices.</p>}
      {isFull && (
        <Notice title="This one is too many">
          <p>Remove a device that you no longer use, and sign in here again.</p>
        </Notice>
      )}
      {refusal && (
        <Notice isError>
          <p>{messageOf(refusal)}</p>
        </Notice>
      )}
      <ul className="list">
        {devices.map(({ id, fingerprint: known, type, os, application, dateAdd, removableFrom }) => {
          const view = currentViews?.find(({ device }) => device?.id === id);
          return (
            <li key={id} className="panel row">
              <Icon name="screen" />
              <div>
                <strong>
                  {application ?? type ?? 'A device'}
                  {known === own && ' · this one'}
                </strong>
                <span className="quiet">{[type, os, `since ${day(dateAdd)}`].filter(Boolean).join(' · ')}</span>
                {view?.video && <span className="quiet">Playing {nameOf(view.video)}</span>}
                {removableFrom && <span className="quiet">Can be removed from {moment(removableFrom)} on</span>}
              </div>
              <button
                className="button small"
                disabled={loading || removableFrom !== null}
                onClick={() => void remove({ variables: { id } }).catch(() => {})}
              >
                Remove
              </button>
            </li>
          );
        })}
      </ul>
      {devices.length === 0 && (
        <Notice>
          <p>No device is known yet.</p>
        </Notice>
      )}
      <Link className="button" data-first href="/account">
        Back to the account
      </Link>
    </div>
  );
}
