// What the project promises about its speed, each as one ratio of this run.
export function targets(results, starts, flood) {
  const rate = (key, operation) => results.get(key)?.[operation].rate;
  const memory = (key) => Math.max(results.get(key)?.home.memory, results.get(key)?.product.memory);
  return [
    { what: 'Home screen, against mercurius with jit', least: 3, ratio: rate('ours', 'home') / rate('mercurius', 'home') },
    { what: 'Home screen, against the hand-written endpoint', least: 1, ratio: rate('ours', 'home') / rate('handwritten', 'home') },
    { what: 'Home screen, against prepared bytes', least: 0.8, ratio: rate('ours', 'home') / rate('prepared', 'home') },
    { what: 'One product, against mercurius with jit', least: 1.3, ratio: rate('ours', 'product') / rate('mercurius', 'product') },
    { what: 'One product, against the hand-written endpoint', least: 0.8, ratio: rate('ours', 'product') / rate('handwritten', 'product') },
    { what: 'Resident memory under load, against prepared bytes', most: 1.3, ratio: memory('ours') / memory('prepared') },
    ...(flood
      ? [
          { what: 'Home screen after a flood of different queries, against before', least: 0.9, ratio: flood.after / flood.before },
          { what: 'Resident memory after it, against after a tenth of it', most: 1.1, ratio: flood.late / flood.early },
        ]
      : []),
    { what: 'Start to first answer, against the empty app', most: 1.5, ratio: starts.get('ours') / starts.get('empty') },
  ];
}

export const met = ({ least, most, ratio }) => (least === undefined ? ratio <= most : ratio >= least);
