using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Demo;

/// <summary>
/// Accounts of people who do not exist, with accesses to a generated catalogue. The same arguments give the same accounts on every machine.
/// </summary>
public static class GeneratedAccounts
{
    /// <summary>Accounts when nobody says how many.</summary>
    public const int DefaultCount = 25;

    /// <summary>The password of all of them.</summary>
    public const string Password = "kinow-demo";

    private const int FirstAfterMixed = 21;

    // The stored form of the password. One salt for all: they are no secret.
    private const string PasswordHash =
        "$pbkdf2-sha256$v=1$i=600000$S2lub3cgZGVtbyBzYWx0IQ$_Zi5B9TKqXSDKSXNcDZnH-lu0_qfh7Xl3YjnDRHklvI";

    /// <summary>Address of an account.</summary>
    /// <param name="number">Number of the account, from 1.</param>
    public static EmailAddress EmailOf(int number) => EmailAddress.Parse(FormattableString.Invariant($"demo{number}@example.com"));

    /// <summary>The number of the first account of a kind.</summary>
    public static int NumberOf(AccountKind kind) => kind <= AccountKind.Mixed
        ? (int)kind + 1
        : FirstAfterMixed + (kind - AccountKind.Trial);

    /// <summary>
    /// Makes accounts. The first ones are of one kind each, from <see cref="AccountKind.Nothing"/> on; then eleven are mixed, the following
    /// are of one kind each again, and the others are mixed.
    /// </summary>
    /// <param name="content">The catalogue.</param>
    /// <param name="seed">What the choices follow from.</param>
    /// <param name="count">How many.</param>
    /// <param name="baseInstant">The moment that accesses lie around: what is “now” in the catalogue.</param>
    /// <param name="pictures">The address that pictures are drawn under, ending in a slash; null when nothing draws them.</param>
    public static ImmutableArray<(User User, Credential Credential)> Create(
        CatalogContent content, ulong seed, int count, DateTimeOffset baseInstant, Uri? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var maker = new AccountMaker(content, seed, baseInstant.ToUniversalTime(), pictures);
        return [.. Enumerable.Range(1, count).Select(maker.Make).Select(WithPassword)];
    }

    internal static AccountKind KindOf(int number) => number switch
    {
        < FirstAfterMixed => (AccountKind)Math.Min(number - 1, (int)AccountKind.Mixed),
        <= DefaultCount => AccountKind.Trial + (number - FirstAfterMixed),
        _ => AccountKind.Mixed,
    };

    private static (User User, Credential Credential) WithPassword(User user) =>
        (user with { PasswordStamp = PasswordStamp.Of(PasswordHash) }, new(user.Id, user.Profile.Email, PasswordHash));
}
