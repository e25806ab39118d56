export { ConsultationsResolver } from "./consultations-resolver.js";
