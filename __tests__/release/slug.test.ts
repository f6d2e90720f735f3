import { isSlug, tenantUrl } from '../../src/release/slug'

test.each([
  ['a', true],
  ['7', true],
  ['acme', true],
  ['acme-2', true],
  ['a--b', true],
  ['a'.repeat(63), true],
  ['a'.repeat(64), false],
  ['', false],
  ['-acme', false],
  ['acme-', false],
  ['Acme', false],
  ['acme.evil', false],
  ['acme/../other', false],
  ['acme@evil.test', false],
  ['acme#', false],
  ['acme_2', false],
  [' acme', false],
  ['acme\n', false],
  ['acmé', false],
  ['{slug}', false],
])('%j is a slug: %s', (text, expected) => expect(isSlug(text)).toBe(expected))

test.each([
  ['https://{slug}.moleculesai.app', 'https://acme.moleculesai.app'],
  ['http://127.0.0.1:8080/t/{slug}', 'http://127.0.0.1:8080/t/acme'],
  ['https://{slug}.fleet.test/{slug}', 'https://acme.fleet.test/acme'],
])('%s is the tenant at %s', (template, url) => expect(tenantUrl(template, 'acme')).toBe(url))
