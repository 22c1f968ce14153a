import type { AppPlatform, DeviceClass } from './gql/graphql';

declare const __BUILD__: string;

const remembered = 'kinow.as';

// `?as=ios/4.9.1` lets this app say that it is another build, to see what the operator tells that one. It lasts as long as the tab.
function pretended(): string | null {
  const asked = new URLSearchParams(location.search).get('as');
  if (asked !== null) sessionStorage.setItem(remembered, asked);
  return sessionStorage.getItem(remembered);
}

const [platform, build] = (pretended() || `web/${__BUILD__}`).split('/');

/** How this build names itself: to `app`, and in the header X-App-Build of every other request. */
export const app = {
  platform: (platform ?? 'web').toUpperCase() as AppPlatform,
  build: build ?? __BUILD__,
  header: `${platform}/${build}`,
};

export const routes = {
  graphql: '/v1/graphql',
  shared: '/v1/shared/',
  segment: '/v1/segment',
  live: '/v1/live',
};

/** The class of device that screens are laid out for. It is part of addresses, so that caches tell the answers apart. */
export const device: DeviceClass = /Tizen|Web0S|SmartTV|BRAVIA|AFT|TV\b/.test(navigator.userAgent)
  ? 'TELEVISION'
  : matchMedia('(pointer: coarse)').matches || innerWidth < 672
    ? Math.min(screen.width, screen.height) < 600
      ? 'PHONE'
      : 'TABLET'
    : 'COMPUTER';
