using System.Collections.Immutable;

namespace Kinow.GraphQL.AspNetCore;

/// <summary>Where a segment of callers may follow answers, and which.</summary>
/// <param name="Protocol">What is spoken there, such as <c>appsync-events</c>.</param>
/// <param name="Address">Where sockets are opened.</param>
/// <param name="Authorization">What clients send there to be let in, by name. It is no secret.</param>
/// <param name="Repeat">How long nothing comes at most, in a channel where all is well.</param>
/// <param name="Channels">What is broadcast to the segment.</param>
public sealed record BroadcastOffer(
    string Protocol, Uri Address, ImmutableArray<KeyValuePair<string, string>> Authorization, TimeSpan Repeat,
    ImmutableArray<BroadcastChannel> Channels);
