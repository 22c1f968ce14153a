import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { cacheability } from './build/cacheable.ts';

const contract = '../../schema';

// What clients see of the contract, and this app's operations, become types, documents, and the manifest that the server registers.
const config: CodegenConfig = {
  schema: `${contract}/approved/schema.graphql`,
  documents: 'operations/*.graphql',
  errorsOnly: true,
  generates: {
    // Which types an interface or a union may be: without it a normalising cache cannot tell whether a fragment on one fits.
    'src/gql/possible-types.ts': { plugins: ['fragment-matcher'] },
    'src/gql/': {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: { hashAlgorithm: (text: string) => createHash('sha256').update(text).digest('hex') },
        onExecutableDocumentNode: cacheability(contract),
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', Date: 'string' },
      },
    },
  },
};

export default config;
