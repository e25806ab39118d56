import { Ctx, Query, Resolver } from "type-graphql";
import type { SignedInContext } from "../../../platform/graphql/delegates-context.js";
import { me, type Me as MeRead } from "../reads/delegates-me.js";
import { Me } from "./membership-types.js";

@Resolver()
export class MeResolver {
  @Query(() => Me, { description: "The signed-in person." })
  me(@Ctx() { source, viewer }: SignedInContext): Promise<MeRead> {
    return me(source, viewer);
  }
}
