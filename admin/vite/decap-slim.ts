import type { Plugin } from 'vite';

const NO_CONFIG_SCHEMA = '\0decap-slim:config-schema';
const NO_TOML = '\0decap-slim:toml';
const NO_GRAPHQL = '\0decap-slim:graphql';
const NO_APOLLO = '\0decap-slim:apollo';
const NO_WEBP = '\0decap-slim:webp';
const NO_FRONT_MATTER = '\0decap-slim:front-matter';
const NO_SHORTCODES = '\0decap-slim:shortcodes';

const STAND_INS: Readonly<Record<string, string>> = {
  // The check of the configuration compiles code as it runs, which needs 'unsafe-eval'. Ours is
  // generated, and a test checks it with Decap's own schema.
  [NO_CONFIG_SCHEMA]: 'export function validateConfig() {}',
  [NO_TOML]:
    'const refuse = () => { throw new Error("TOML") }; export default { fromFile: refuse, toFile: refuse }',
  [NO_GRAPHQL]: 'export default class { constructor() { throw new Error("GraphQL") } }',
  // GitLab's backend carries its client of GraphQL along; that tries to compile code as it loads.
  [NO_APOLLO]:
    'const refuse = () => { throw new Error("GraphQL") };' +
    'export { refuse as ApolloClient, refuse as InMemoryCache, refuse as createHttpLink, refuse as setContext };' +
    'export { refuse as files, refuse as blobs, refuse as lastCommits };',
  // Photos are shrunk by our own widget.
  [NO_WEBP]: 'export default () => { throw new Error("webp") }; export const encode = () => {}',
  // Every collection has our own format.
  [NO_FRONT_MATTER]: 'export default () => { throw new Error("gray-matter") }',
  // Stories have no embedded components to draw.
  [NO_SHORTCODES]: 'export const renderToString = () => ""',
};

/**
 * Leaves out of Decap what this project never uses. It names files inside Decap's packages, so
 * their versions are pinned; a browser test starts the result under its own strict policy.
 */
export function decapSlim(): Plugin {
  return {
    name: 'decap-slim',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer ? standIn(source, importer.replaceAll('\\', '/')) : undefined;
    },
    load: (id) => STAND_INS[id],
  };
}

/** The stand-in for an import, or `undefined` where Decap's own is used. */
export function standIn(source: string, importer: string): string | undefined {
  const from = /\/(decap-cms-[a-z-]+)\/dist\/esm\/(.*)$/.exec(importer);
  const name = source.slice(source.lastIndexOf('/') + 1);
  switch (from?.[1]) {
    case 'decap-cms-core':
      if (name === 'configSchema') return NO_CONFIG_SCHEMA;
      if (name === 'toml' && from[2]?.startsWith('formats/')) return NO_TOML;
      if (source.startsWith('@jsquash/webp')) return NO_WEBP;
      return source === 'gray-matter' ? NO_FRONT_MATTER : undefined;
    case 'decap-cms-widget-markdown':
      return source === 'react-dom/server' ? NO_SHORTCODES : undefined;
    case 'decap-cms-backend-gitlab':
      return source.startsWith('apollo-') || source === './queries' ? NO_APOLLO : undefined;
    case 'decap-cms-backend-github':
      return name === 'GraphQLAPI' ? NO_GRAPHQL : undefined;
    default:
      return undefined;
  }
}
