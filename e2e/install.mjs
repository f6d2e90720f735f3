// Installs the real registries and their tools; `node e2e/install.mjs` alone warms the cache.
import { installTools } from './parts/tools.mjs'

await installTools()
