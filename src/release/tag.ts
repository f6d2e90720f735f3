import { shortSha, type Commit } from './commit'

/** What the distribution specification lets a tag be. */
export const isTag = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)

/** Fills `{sha}` and `{sha7}` of a tag template. */
export const fillTag = (template: string, sha: Commit): string =>
  template.replaceAll('{sha7}', shortSha(sha)).replaceAll('{sha}', sha)

/** Placeholders of a template that are not `{sha}` or `{sha7}`. */
export const strangePlaceholders = (template: string): string[] =>
  (template.match(/\{[^}]*\}?/g) ?? []).filter((found) => found !== '{sha}' && found !== '{sha7}')
