import type * as v from 'valibot'
import type { Inputs } from './inputs'

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S
type ValueOf<I> = I extends { schema: infer S extends v.GenericSchema }
  ? I extends { required: true } | { default: string } | { defaultIn: object } ? v.InferOutput<S> : v.InferOutput<S> | undefined
  : never

type Of<M extends string> = { readonly mode: M } & Read<M> & {
  /** What the config file says: a command need not repeat it. Nothing where there is none. */
  readonly standing?: Partial<Read<M>>
}

type Read<M extends string> = {
  readonly [K in keyof Inputs as K extends 'mode' ? never : M extends Inputs[K]['modes'][number] ? Camel<K> : never]: ValueOf<Inputs[K]>
}

export type SmokeRequest = Of<'smoke'>
export type PromoteRequest = Of<'promote'>
export type DeployRequest = Of<'deploy'>
/** A rollback moves no tenant; where its inputs name the fleet, its report gives the command that does. */
export type RollbackRequest = Of<'rollback'> & { readonly fleet?: FleetInputs }

/** What a command must repeat to mean the same fleet. */
export type FleetInputs = Pick<
  DeployRequest, 'canarySlug' | 'controlPlaneUrl' | 'soakSeconds' | 'batchSize' | 'maxStragglers' | 'tenantUrlTemplate' | 'verifySeconds' | 'rolloutTimeoutSeconds'
  | 'skipTenants' | 'proofLooks' | 'buildinfoPath' | 'buildinfoQuery' | 'healthPath' | 'smokeSuite' | 'canaryOrgId'
  | 'fleet' | 'fleetCommand' | 'rolloutCommand' | 'rolloutEnv'
>

/** What the commands that read and amend histories need. */
export type HistoryRequest = Pick<
  RollbackRequest, 'images' | 'sourceTag' | 'targetTag' | 'historyLength' | 'why' | 'dryRun' | 'registryAuth' | 'registryRealms' | 'awsRoles' | 'githubToken'
>

type OfFleet = Pick<
  DeployRequest, 'controlPlaneUrl' | 'allowOtherControlPlane' | 'fleet' | 'fleetCommand' | 'rolloutEnv' | 'tenantUrlTemplate' | 'skipTenants' | 'buildinfoPath' | 'buildinfoQuery' | 'healthPath'
>
  & Partial<Pick<DeployRequest, 'controlPlaneToken'>>

/** What `status` needs. */
export type StatusRequest = Pick<RollbackRequest, 'images' | 'sourceTag' | 'targetTag' | 'registryAuth' | 'registryRealms' | 'awsRoles' | 'githubToken'>
  & Pick<SmokeRequest, 'tenantUrls'> & OfFleet

/** What `doctor` looks at. */
export type DoctorRequest = StatusRequest & Partial<Pick<DeployRequest, 'canarySlug'>>
  & Pick<DeployRequest, 'rolloutCommand' | 'apiUrl' | 'statusToken' | 'branch' | 'disabledVariable' | 'controlToken'>

/** What verifying one image by hand needs. */
export type VerifyRequest = Pick<PromoteRequest, 'verify' | 'trustedRoot' | 'registryAuth' | 'registryRealms' | 'awsRoles' | 'githubToken'>

/** The words of `canary add` and `canary remove` that are no inputs. */
export type CanaryWords = Readonly<Record<'slug' | 'name' | 'plan' | 'repository', string | undefined>>

/** What adding and removing a canary needs. */
export type CanaryRequest = Pick<
  SmokeRequest, 'tenantUrls' | 'tenantTokens' | 'waitSeconds' | 'waitIntervalSeconds' | 'githubToken' | 'apiUrl' | 'dryRun'
> & Pick<DeployRequest, 'controlPlaneUrl' | 'allowOtherControlPlane' | 'tenantUrlTemplate'> & {
  controlPlaneToken: string
  slug: string
  /** Of the organisation; of a canary that is added. */
  name: string
  plan: string
  /** `owner/name`, where its secrets are to be written. */
  repository?: string
}

/** What a run was asked to do: whole, checked, and without a question left. */
export type Request = SmokeRequest | PromoteRequest | RollbackRequest | DeployRequest
