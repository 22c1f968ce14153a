// The same arithmetic on 32 bits as in Hash.cs: both sides must draw the same values.
export const mix = (hash, value) => Math.imul(hash ^ value, 0x01000193) >>> 0;

export function draw(hash) {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function text(hash, value) {
  let h = hash;
  for (let i = 0; i < value.length; i++) {
    h = mix(h, value.charCodeAt(i));
  }

  return mix(h, 0xffff);
}
