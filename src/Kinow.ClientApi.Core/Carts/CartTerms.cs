using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>For whom a cart is priced, where and when.</summary>
public sealed record CartTerms
{
    /// <summary>The account or the guest that buys; null for a guest without any row yet.</summary>
    public required User? Owner { get; init; }

    /// <summary>The currency to pay in.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Where the buyer is: it decides the taxes.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>The platform's taxes.</summary>
    public required TaxRates Taxes { get; init; }

    /// <summary>The moment.</summary>
    public required DateTimeOffset Instant { get; init; }
}
