import type { CardFragment } from '../gql/graphql';

/** Shapes of pictures, and the types of `images` that suit them, the best first. */
export const suited = {
  poster: ['cover_large', 'cover_small'],
  wide: ['photogramme_large', 'background'],
  backdrop: ['background', 'photogramme_large'],
} as const;

export type Shape = keyof typeof suited;

/** The address of a picture of a shape; null where there is none. */
export const pictureOf = ({ images }: Pick<CardFragment, 'images'>, shape: Shape) =>
  suited[shape].map((type) => images.find((image) => image.type === type)?.source).find(Boolean) ?? null;

// Pairs of colours that look well together in the dark.
const palettes: [string, string, string][] = [
  ['#2b1055', '#d76d77', '#ffaf7b'],
  ['#0f2027', '#2c7873', '#f2c57c'],
  ['#1a1a2e', '#c84b31', '#ecb365'],
  ['#10002b', '#7b2cbf', '#e0aaff'],
  ['#03071e', '#9d0208', '#faa307'],
  ['#081c15', '#2d6a4f', '#b7e4c7'],
  ['#0b132b', '#3a506b', '#6fffe9'],
  ['#231942', '#9f86c0', '#f7c6d9'],
  ['#14213d', '#b5651d', '#ffd9a0'],
  ['#1b263b', '#5c7aa8', '#e0e1dd'],
  ['#240046', '#c9184a', '#ffb3c1'],
  ['#001219', '#0a9396', '#e9d8a6'],
];

/** What stands in for a picture: the same for the same id. */
export function artOf(id: string): { className: string; style: Record<`--${string}`, string> } {
  let hash = 2166136261;
  for (const letter of `kinow ${id}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
  const [dark, middle, light] = palettes[hash % palettes.length]!;
  const at = (shift: number, from: number, to: number) => `${from + (((hash >>> shift) & 255) % (to - from))}%`;
  return {
    className: `art art-${(hash >>> 4) % 4}`,
    style: {
      '--dark': dark,
      '--middle': middle,
      '--light': light,
      '--x': at(8, 18, 82),
      '--y': at(16, 22, 58),
      '--turn': `${98 + ((hash >>> 20) % 64)}deg`,
      '--cut': at(12, 34, 62),
    },
  };
}
