using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Which identities of other services open an account.</summary>
public static class IdentityRules
{
    /// <summary>Most identities of an account.</summary>
    public const int MaxIdentities = 20;

    /// <summary>Whether issuer and subject are of visible ASCII characters and not too long.</summary>
    public static bool IsValid(IdentityKey identity)
    {
        ArgumentNullException.ThrowIfNull(identity);
        return IsText(identity.Issuer) && IsText(identity.Subject);
    }

    /// <summary>Whether an account has an identity.</summary>
    public static bool Has(User user, IdentityKey identity)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Identities.Any(own => own.Key == identity);
    }

    /// <summary>
    /// Whether an account may get one more identity for no other reason than its address. Both sides must be proven: the service vouches
    /// that the person owns the address, and another service did the same when the account got its own. An account whose address nobody
    /// has vouched for may have been made in advance by somebody else, who knows its password and would then get in with its owner.
    /// </summary>
    /// <param name="user">The account with the address.</param>
    /// <param name="verified">The address that the service vouches for; null when it does for none.</param>
    public static bool MayJoin(User user, EmailAddress? verified)
    {
        ArgumentNullException.ThrowIfNull(user);
        return verified is { IsNone: false } email
            && user.Active
            && user.Profile.Email == email
            && user.Identities.Length < MaxIdentities
            && user.Identities.Any(own => own.VerifiedEmail == email);
    }

    /// <summary>Whether the identities of one service may be taken out of an account: something else must open it.</summary>
    /// <param name="others">Whether it has an identity of another service that the platform offers.</param>
    public static bool MayUnlink(User user, bool others)
    {
        ArgumentNullException.ThrowIfNull(user);
        return others || !user.PasswordStamp.IsEmpty;
    }

    /// <summary>The part of an account that an identity is, for commands that set it.</summary>
    internal static string PartOf(IdentityKey identity) => string.Concat(
        "identity:", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{identity.Issuer}\n{identity.Subject}"))));

    private static bool IsText(string text) =>
        text.Length is > 0 and <= IdentityKey.MaxLength && text.All(static c => c is > ' ' and < '\x7f');
}
