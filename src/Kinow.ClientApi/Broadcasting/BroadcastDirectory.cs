using System.Collections.Frozen;
using System.Text;
using Kinow.ClientApi.Broadcast;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;

namespace Kinow.ClientApi.Broadcasting;

/// <summary>Tells viewers which answers are broadcast to their segment.</summary>
internal sealed class BroadcastDirectory(
    BroadcastSettings settings, BroadcastChannels channels, SegmentTokens tokens, PublishTimes times, TimeProvider clock) : IBroadcasts
{
    private readonly FrozenDictionary<SegmentClaims, BroadcastDeclaration[]> declarations = settings.Declarations
        .GroupBy(static what => BroadcastChannels.ClaimsOf(what.Audience))
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    public BroadcastOffer? OfferTo(string segment) =>
        declarations.TryGetValue(tokens.Read(segment, clock.GetUtcNow()), out var own)
            ? new(
                settings.Protocol,
                settings.Address,
                settings.Authorization,
                times.Repeat,
                [.. own.Select(what => ChannelOf(what, segment))])
            : null;

    private BroadcastChannel ChannelOf(BroadcastDeclaration what, string segment)
    {
        var target = channels.TargetOf(what, segment);
        return new(target.Channel, what.Operation, Encoding.UTF8.GetBytes(what.Variables), target.Address);
    }
}
