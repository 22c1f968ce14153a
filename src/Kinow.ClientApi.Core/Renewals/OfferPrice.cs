namespace Kinow.ClientApi.Core.Renewals;

/// <summary>What an offer costs in a currency.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Price">The price, tax included.</param>
public sealed record OfferPrice(long OfferId, string Currency, decimal Price);
