import { askAs } from "./delegations.js";

askAs("delegate");
