// In a browser: signs in, asks for a player of a video with subtitles, and plays what it names.
//
//   node player.mjs <graphql url>
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

const [url] = process.argv.slice(2);

async function ask(query, variables, token) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

const { signin } = await ask('mutation { signin(credentials: { email: "demo10@example.com", password: "kinow-demo" }) { accessToken } }');
const { user } = await ask('{ user { videos(perPage: 50) { items { id player { captions { srclang } } } } } }', {}, signin.accessToken);
const both = ({ player }) => ['en', 'fr'].every((language) => player.captions.some(({ srclang }) => srclang === language));
const { id } = user.videos.items.find(both);
const PLAYER = 'manifest { url mimeType } captions { name srclang url }';
const { cms: { video } } = await ask(
  `query($id: ID!) { cms { video(id: $id) { hls: player { ${PLAYER} } mp4: player(format: MP4) { ${PLAYER} } } } }`, { id }, signin.accessToken);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
});
try {
  const page = await browser.newPage();
  await page.goto(new URL('/health/live', url).href);
  for (const player of [video.hls, video.mp4]) {
    const played = await page.evaluate(play, player);
    assert.ok(played.time > 1, `${player.manifest.mimeType}: ${JSON.stringify(played)}`);
    assert.ok(Math.abs(played.duration - 10) < 0.5, `${played.duration}`);
    assert.deepEqual([played.width, played.height], [320, 180]);
    assert.deepEqual(played.cues, { en: 'A clock counts the seconds.', fr: 'Une horloge compte les secondes.' });
  }

  const forged = await page.evaluate(async (address) => (await fetch(address)).status, video.mp4.manifest.url.replace(/exp=\d/, 'exp=9'));
  assert.equal(forged, 403);
  console.log('ok');
} finally {
  await browser.close();
}

// Runs in the page: plays until the second second, and tells what was shown at the start.
async function play({ manifest, captions }) {
  const element = document.createElement('video');
  const cues = {};
  for (const { name, srclang, url: address } of captions) {
    const track = Object.assign(document.createElement('track'), { kind: 'subtitles', label: name, srclang, src: address });
    element.append(track);
    track.track.mode = 'showing';
    track.track.addEventListener('cuechange', () => (cues[srclang] ??= track.track.activeCues[0]?.text));
  }

  element.muted = true;
  document.body.replaceChildren(element);
  element.src = manifest.url;
  await new Promise((shown, failed) => {
    element.addEventListener('timeupdate', () => element.currentTime > 1.2 && Object.keys(cues).length >= captions.length && shown());
    element.addEventListener('error', () => failed(new Error(`${element.error.code}: ${element.error.message}`)));
    setTimeout(() => failed(new Error(`stands at ${element.currentTime}, state ${element.readyState}, ${JSON.stringify(cues)}`)), 60_000);
    element.play().catch(failed);
  });
  return { time: element.currentTime, duration: element.duration, width: element.videoWidth, height: element.videoHeight, cues };
}
