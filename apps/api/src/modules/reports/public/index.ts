export { CouncilReportsResolver } from "./council-reports-resolver.js";
