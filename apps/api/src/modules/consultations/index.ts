export { publicConsultationById, type PublicConsultation, type PublicQuestion } from "./reads/public-consultations.js";
export {
  delegatesConsultation,
  delegatesConsultations,
  type DelegatesConsultation,
} from "./reads/delegates-consultations.js";
export { consultationEntities } from "./store/consultation-repository.js";
