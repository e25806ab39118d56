import { examples } from "../examples.js";
import { specimens } from "../gallery/specimens/specimens.js";
import { holdInBrowser } from "./hold-in-browser.js";

holdInBrowser([...examples, ...specimens].filter((example) => example.language !== "ar"));
