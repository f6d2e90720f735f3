const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** Whether a text names a tenant: one label of a host's name, in lower case (RFC 1123, 2.1). Nothing else enters a URL. */
export const isSlug = (text: string): boolean => SLUG.test(text)

/** Where a tenant is: `{slug}` of the template filled in, as often as it stands there. The slug has been checked. */
export const tenantUrl = (template: string, slug: string): string => template.replaceAll('{slug}', slug)
