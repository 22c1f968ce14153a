using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Access;

/// <summary>What one viewer has got: titles by themselves, and subscriptions.</summary>
/// <param name="Titles">Accesses to titles, expired ones included.</param>
/// <param name="Subscriptions">Subscriptions, expired ones included.</param>
public sealed record ViewerRights(ImmutableArray<TitleRight> Titles, ImmutableArray<SubscriptionRight> Subscriptions)
{
    /// <summary>The rights of a viewer without a session: only what is free.</summary>
    public static ViewerRights None { get; } = new([], []);
}
