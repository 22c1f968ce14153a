import type { ApolloClient } from '@apollo/client';
import { codeOf } from '../api/errors';
import { app } from '../config';
import { WebAddDeviceDocument } from '../gql/graphql';

const fingerprintKey = 'kinow.fingerprint';
const idKey = 'kinow.device';

/** What this browser is recognised by, the same each time. */
export function fingerprint() {
  let known = localStorage.getItem(fingerprintKey);
  if (!known) {
    known = `web-${Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
    localStorage.setItem(fingerprintKey, known);
  }
  return known;
}

const systems: [RegExp, string][] = [
  [/Tizen/, 'Tizen'],
  [/Web0S/, 'webOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** How this browser describes itself. */
export function describeDevice() {
  const agent = navigator.userAgent;
  const os = systems.find(([pattern]) => pattern.test(agent))?.[1] ?? null;
  const type = /Tizen|Web0S|TV/.test(agent) ? 'TV' : /Mobi/.test(agent) ? 'Mobile' : 'Desktop';
  return { type, os, application: `Kinow sample ${app.build}` };
}

/** The identifier that the account knows this browser by. */
export const ownDevice = () => localStorage.getItem(idKey);

/** Tells the account that it is used on this browser. Gives the code of a refusal, such as DEVICE_LIMIT_REACHED. */
export async function registerDevice(client: ApolloClient): Promise<string | null> {
  const own = fingerprint();
  try {
    const { data } = await client.mutate({
      mutation: WebAddDeviceDocument,
      variables: { device: { fingerprint: own, ...describeDevice() } },
    });
    const id = data?.addDevice.find((device) => device.fingerprint === own)?.id;
    if (id) localStorage.setItem(idKey, id);
    return null;
  } catch (refused) {
    return codeOf(refused);
  }
}
