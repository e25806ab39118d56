export { documentEntities } from "./store/contribution-repository.js";
