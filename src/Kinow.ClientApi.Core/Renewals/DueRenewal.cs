using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Renewals;

/// <summary>A subscription whose renewal may be due, with what has to be known for it.</summary>
public sealed record DueRenewal
{
    /// <summary>The account.</summary>
    public required Guid UserId { get; init; }

    /// <summary>The running period.</summary>
    public required ProductAccess Access { get; init; }

    /// <summary>The account's other subscriptions that last longer than this one and were not withdrawn, and perhaps others.</summary>
    public ImmutableArray<ProductAccess> Others { get; init; } = [];

    /// <summary>How the running period was sold.</summary>
    public required OrderLine Line { get; init; }

    /// <summary>ISO 4217 code of the currency that the running period was charged in.</summary>
    public required string Currency { get; init; }

    /// <summary>The country that the first period was bought in; unknown for what was bought before it was written down.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The customer groups of the account.</summary>
    public GroupSet Groups { get; init; } = GroupSet.None;

    /// <summary>The account's language.</summary>
    public LanguageCode Language { get; init; }

    /// <summary>The account's address.</summary>
    public EmailAddress Email { get; init; }

    /// <summary>The owner's first name.</summary>
    public string Firstname { get; init; } = "";

    /// <summary>By what the gateway can charge; null when it cannot. It lets its holder charge: it belongs into no log.</summary>
    public string? Token { get; init; }

    /// <summary>The offer of the next period: the one that it changes to, or the same one.</summary>
    public long OfferId => Access.SwitchOfferId ?? Access.ProductId;

    /// <summary>Tells nothing secret and nothing personal, so that neither gets into a log.</summary>
    public override string ToString() => FormattableString.Invariant($"access {Access.Id}");
}
