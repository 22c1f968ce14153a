using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>An identity at another service that opens an account.</summary>
/// <param name="Key">The identity.</param>
/// <param name="DateAdd">When the account got it.</param>
/// <param name="VerifiedEmail">The address that the service vouched for when the account got it; null for none.</param>
public sealed record UserIdentity(IdentityKey Key, DateTimeOffset DateAdd, EmailAddress? VerifiedEmail = null)
{
    /// <summary>Identities in the order that accounts have them in: the last added first.</summary>
    public static IEnumerable<UserIdentity> InOrder(IEnumerable<UserIdentity> identities) => identities
        .OrderByDescending(static identity => identity.DateAdd)
        .ThenBy(static identity => identity.Key.Issuer, StringComparer.Ordinal)
        .ThenBy(static identity => identity.Key.Subject, StringComparer.Ordinal);
}
