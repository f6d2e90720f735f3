import { type Commit, shortSha } from './commit'

/** What is kept beside a target tag, under its name with this behind it. */
const KEPT = /-(?:previous|rolled-back|history)$/

/** Whether a tag may be one that this action keeps: to build on it, or to move it, destroys what it keeps (incident tag-collision). */
export const isKept = (tag: string): boolean => KEPT.test(tag)

/** What the distribution specification lets a tag be. */
export const isTag = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)

/** Fills `{sha}` and `{sha7}` of a tag template. */
export const fillTag = (template: string, sha: Commit): string =>
  template.replaceAll('{sha7}', shortSha(sha)).replaceAll('{sha}', sha)

/** The commit that a tag such as `staging-4c1d56e` ends in; nothing where it ends in none. */
export const commitAtEnd = (tag: string): Commit | undefined => /(?:^|[._-])([0-9a-f]{7,40}|[0-9a-f]{64})$/.exec(tag)?.[1]

/** Whether a template holds `{sha}` or `{sha7}`. */
export const namesCommit = (template: string): boolean => fillTag(template, '0000000') !== template

/** Placeholders of a template that are not `{sha}` or `{sha7}`. */
export const strangePlaceholders = (template: string): string[] =>
  (template.match(/\{[^}]*\}?/g) ?? []).filter((found) => found !== '{sha}' && found !== '{sha7}')
