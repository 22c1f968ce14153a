import { createContext, use } from 'react';
import type { WebAppQuery } from '../gql/graphql';

export type AppConfig = WebAppQuery['app'];

/** How the operator has configured this build. */
export const ConfigContext = createContext<AppConfig | null>(null);

export const useConfig = () => use(ConfigContext);

/** A number that the operator sets, or what this build does without it. */
export function useNumber(name: string, otherwise: number) {
  const value = useConfig()?.values.find((one) => one.name === name);
  return value?.int ?? value?.float ?? otherwise;
}
