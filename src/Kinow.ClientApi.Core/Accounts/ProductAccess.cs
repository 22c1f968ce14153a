using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What an account has got: a title for a time or for good, or a subscription. The terms are those it was sold on.</summary>
public sealed record ProductAccess
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>A title or a subscription.</summary>
    public required ProductType Type { get; init; }

    /// <summary>The title, or the subscription's offer.</summary>
    public required long ProductId { get; init; }

    /// <summary>The access mode it was bought by, or null.</summary>
    public long? AccessModeId { get; init; }

    /// <summary>Streaming, download or both.</summary>
    public AccessModeMode Mode { get; init; }

    /// <summary>Picture qualities.</summary>
    public AccessModeQuality Quality { get; init; }

    /// <summary>The only video it opens, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>The only season it opens, or null.</summary>
    public long? VideoGroupId { get; init; }

    /// <summary>For a subscription, the categories whose titles it includes; empty means every title available in subscriptions.</summary>
    public ImmutableArray<long> CategoryIds { get; init; } = [];

    /// <summary>For a subscription, whether it allows downloads.</summary>
    public bool Download { get; init; }

    /// <summary>When it was granted.</summary>
    public DateTimeOffset DateAdd { get; init; }

    /// <summary>First instant without access; null means for good.</summary>
    public DateTimeOffset? DateExp { get; init; }

    /// <summary>Next renewal of a subscription, or null.</summary>
    public DateTimeOffset? DateRenewal { get; init; }

    /// <summary>Whether it renews itself.</summary>
    public bool Recurring { get; init; }

    /// <summary>Name of the payment gateway that renews it, or null.</summary>
    public string? Gateway { get; init; }

    /// <summary>False: withdrawn.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether it holds at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public bool IsActiveAt(DateTimeOffset instant) => Active && !(instant >= DateExp);
}
