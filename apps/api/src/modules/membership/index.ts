export type { Instrument, PublicGroup } from "./reads/public-group.js";
export { viewerBySession } from "./reads/viewer-by-session.js";
export { membershipEntities } from "./store/membership-repository.js";
