export { reportEntities } from "./store/council-report-repository.js";
