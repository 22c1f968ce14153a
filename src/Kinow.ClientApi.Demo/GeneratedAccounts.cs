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
    public const int DefaultCount = 20;

    /// <summary>The password of all of them.</summary>
    public const string Password = "kinow-demo";

    // The stored form of the password. One salt for all: they are no secret.
    private const string PasswordHash =
        "$pbkdf2-sha256$v=1$i=600000$S2lub3cgZGVtbyBzYWx0IQ$_Zi5B9TKqXSDKSXNcDZnH-lu0_qfh7Xl3YjnDRHklvI";

    /// <summary>Address of an account.</summary>
    /// <param name="number">Number of the account, from 1.</param>
    public static EmailAddress EmailOf(int number) => EmailAddress.Parse(FormattableString.Invariant($"demo{number}@example.com"));

    /// <summary>
    /// Makes accounts. The first ones hold one kind of access each, as <see cref="AccountKind"/> names them; the others are mixed.
    /// </summary>
    /// <param name="content">The catalogue.</param>
    /// <param name="seed">What the choices follow from.</param>
    /// <param name="count">How many.</param>
    /// <param name="baseInstant">The moment that accesses lie around: what is “now” in the catalogue.</param>
    public static ImmutableArray<(User User, Credential Credential)> Create(
        CatalogContent content, ulong seed, int count, DateTimeOffset baseInstant)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var maker = new AccountMaker(content, seed, baseInstant.ToUniversalTime());
        return [.. Enumerable.Range(1, count).Select(maker.Make).Select(WithPassword)];
    }

    private static (User User, Credential Credential) WithPassword(User user) =>
        (user with { PasswordStamp = PasswordStamp.Of(PasswordHash) }, new(user.Id, user.Profile.Email, PasswordHash));
}
