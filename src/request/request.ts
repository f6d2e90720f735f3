import type * as v from 'valibot'
import type { Inputs } from './inputs'

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S
type Said<I> = I extends { schema: infer S extends v.GenericSchema }
  ? I extends { required: true } | { default: string } ? v.InferOutput<S> : v.InferOutput<S> | undefined
  : never

type Of<M extends string> = { readonly mode: M } & {
  readonly [K in keyof Inputs as K extends 'mode' ? never : M extends Inputs[K]['modes'][number] ? Camel<K> : never]: Said<Inputs[K]>
}

export type SmokeRequest = Of<'smoke'>
export type PromoteRequest = Of<'promote'>
export type RollbackRequest = Of<'rollback'>
export type DeployRequest = Of<'deploy'>

/** What the commands that read and amend histories need. */
export type MemoryRequest = Pick<
  RollbackRequest, 'images' | 'sourceTag' | 'targetTag' | 'historyLength' | 'why' | 'registryAuth' | 'awsRoles' | 'githubToken'
>

/** What a run was asked to do: whole, checked, and without a question left. */
export type Request = SmokeRequest | PromoteRequest | RollbackRequest | DeployRequest
