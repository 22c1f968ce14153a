import { util } from '@aws-appsync/utils'

// To know the name of a channel is what lets somebody follow it. Part of a name would let them follow those of others.
export function onSubscribe(ctx) {
  if (ctx.info.channel.segments.includes('*')) {
    util.unauthorized()
  }
}
