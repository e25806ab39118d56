export { type Account, serverAccount } from "./account.js";
export { type Binaries, findBinaries } from "./binaries.js";
export { ClusterError, type ClusterErrorCode } from "./cluster-error.js";
export { type DataDirLock, lockDataDir } from "./lock.js";
export { type Cluster, type ClusterOptions, type ClusterStep, startCluster } from "./start-cluster.js";
