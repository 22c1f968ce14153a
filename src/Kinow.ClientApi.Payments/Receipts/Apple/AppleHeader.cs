namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>Header of a signed transaction.</summary>
/// <param name="X5c">The certificate of the key, then those that issued one another.</param>
internal sealed record AppleHeader(string? Alg, string[]? X5c);
