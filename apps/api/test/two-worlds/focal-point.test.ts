import { askAs } from "./delegations.js";

askAs("focal-point");
