import { askThePublicGraph } from "./public-graph.js";

askThePublicGraph(1);
