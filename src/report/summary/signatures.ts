import { shortDigest } from '../../release/digest'
import type { Report } from '../../release/report'
import { table } from '../blocks'
import { signedRows } from '../facts'
import { code } from '../markdown'
import { ROOM } from './room'

/** Who signed what, of every signature that held. */
export const signatures = (report: Report): string =>
  table('Signatures', ['State', 'Image', 'Signed by', 'Says', 'Bundle'], signedRows(report), ROOM.signed, ({ image, by, predicate, bundle }) =>
    ['✅&nbsp;holds', code(image), code(by), code(predicate), code(shortDigest(bundle))])
