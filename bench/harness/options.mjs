import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-report': { type: 'boolean', default: false },
  },
});

const full = {
  warmBurst: 5, warmLeast: 10, warmMost: 30, rounds: 3, burst: 4, early: 10, earlyRounds: 3, starts: 9,
  homeRounds: 9, accounts: 20, mutations: 600, mutationRounds: 3, distinct: 1_000_000,
};
const quick = {
  warmBurst: 2, warmLeast: 2, warmMost: 4, rounds: 2, burst: 1, early: 0, earlyRounds: 1, starts: 3,
  homeRounds: 2, accounts: 8, mutations: 40, mutationRounds: 1, distinct: 50_000,
};

export const options = {
  ...(values.quick ? quick : full),
  quick: values.quick,
  only: values.only?.split(','),
  report: !values['no-report'],
};
