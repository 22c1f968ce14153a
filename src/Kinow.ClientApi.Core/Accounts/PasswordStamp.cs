using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// By what sessions and accounts know a password: SHA-256 of its stored form, which has a salt of its own. It tells whether two are the
/// same, and nothing of the password.
/// </summary>
public static class PasswordStamp
{
    /// <summary>What sessions of an account without a password have: they end when it gets one.</summary>
    public static ImmutableArray<byte> None { get; } = [.. SHA256.HashData([])];

    /// <summary>The stamp of a stored form, 32 bytes; empty for no stored form.</summary>
    public static ImmutableArray<byte> Of(string passwordHash) =>
        string.IsNullOrEmpty(passwordHash) ? [] : [.. SHA256.HashData(Encoding.UTF8.GetBytes(passwordHash))];

    /// <summary>Whether a session was opened with another password than the account has now.</summary>
    /// <param name="session">The session's stamp; empty when it was opened with none.</param>
    /// <param name="account">The account's stamp; empty when it is not known.</param>
    public static bool IsOutdated(ImmutableArray<byte> session, ImmutableArray<byte> account) =>
        !session.IsEmpty && !account.IsEmpty && !session.AsSpan().SequenceEqual(account.AsSpan());

    /// <summary>Whether a credential is what an account signs in with now, as far as the account tells.</summary>
    public static bool Fits(User user, Credential credential)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(credential);
        return credential.UserId == user.Id && !IsOutdated(Of(credential.PasswordHash), user.PasswordStamp);
    }
}
