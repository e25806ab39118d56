import { registerHooks } from "node:module";

/** Lets Node run our sources as they are: an import of `./x.js` finds `./x.ts`. */
registerHooks({
  resolve(specifier, context, next) {
    try {
      return next(specifier, context);
    } catch (error) {
      if (specifier.startsWith(".") && specifier.endsWith(".js")) {
        return next(specifier.replace(/\.js$/, ".ts"), context);
      }
      throw error;
    }
  },
});
