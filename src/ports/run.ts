import type { Commit } from '../release/commit'
import type { Clock } from './clock'
import type { Commits } from './commits'
import type { Confirm } from './confirm'
import type { ControlPlane } from './control-plane'
import type { Forge } from './forge'
import type { Journal } from './journal'
import type { Log } from './log'
import type { Registry } from './registry'
import type { Tenants } from './tenants'
import type { Transfer } from './transfer'

/** What every mode is given. A port that a mode does not need is not handed to it. */
export interface RunPorts {
  /** Tells this run apart from every other: 8 hex digits. */
  id: string
  clock: Clock
  log: Log
  journal: Journal
  /** Fires when the run is asked to stop. */
  cancel: AbortSignal
}

/** Of whatever moves tags; a rollback is given no more. */
export interface TagPorts extends RunPorts {
  registry: Registry
  /** None where nobody sits there who could be asked. */
  confirm?: Confirm
}

/** Of whatever takes builds from one repository to another. */
export interface CopyPorts extends TagPorts {
  /** Where an image names a source of its own. */
  transfer?: Transfer
}

export interface PromotePorts extends CopyPorts {
  /** None on a command line that was given no forge. */
  forge?: Forge
  /** What a command line without a forge asks in its place. */
  git?: Commits
  /** What a smoke of this commit proved, where one left its evidence beside this run. */
  smokeOf?(sha: Commit): string | undefined
}

export interface SmokePorts extends RunPorts {
  tenants: Tenants
  /** Told of what a tenant's answer calls a secret, before anything of the answer is told. */
  hide?(secret: string): void
}

/** Of whatever moves tenants. */
export interface FleetPorts extends SmokePorts {
  controlPlane: ControlPlane
}

export interface DeployPorts extends CopyPorts, FleetPorts {
  forge?: Forge
  git?: Commits
}
