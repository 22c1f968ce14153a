using System.Collections.Immutable;
using System.Security.Cryptography;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>The account signs in with this password and, where it is given, with this address.</summary>
public sealed record SetCredentials : Command
{
    private const string EmailPart = "email";
    private const string PasswordPart = "password";

    /// <summary>The kind.</summary>
    public static CommandKind<SetCredentials> Kind { get; } = new("set_credentials", version: 1)
    {
        Rule = static command => command.Check(),
        Fold = static (user, command) => UpdateProfile.IsOutdated(user, command.Instant) ? user : command.Apply(user),
        Parts = static command => command.Email is null
            ? [UpdateProfile.WholePart, PasswordPart]
            : [UpdateProfile.WholePart, EmailPart, PasswordPart],
        Without = static (command, late) => command with
        {
            Email = late.Contains(EmailPart) ? null : command.Email,
            PasswordStamp = late.Contains(PasswordPart) ? [] : command.PasswordStamp,
        },

        // The stamp tells nothing of the password.
        Overlay = static command => command with { PasswordHash = null },
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The address; null: it stays as it is.</summary>
    public EmailAddress? Email { get; init; }

    /// <summary>The password in the versioned format of hashes; null beside the account, where it is left out.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>The stamp of the password, 32 bytes.</summary>
    public required ImmutableArray<byte> PasswordStamp { get; init; }

    private string? Check() =>
        PasswordStamp.Length != SHA256.HashSizeInBytes ? $"passwordStamp has not {SHA256.HashSizeInBytes} bytes."
        : PasswordHash is { } hash && !Accounts.PasswordStamp.Of(hash).AsSpan().SequenceEqual(PasswordStamp.AsSpan())
            ? "passwordStamp is not that of passwordHash."
        : null;

    private User Apply(User user) => user with
    {
        PasswordStamp = PasswordStamp.IsEmpty ? user.PasswordStamp : PasswordStamp,
        Profile = user.Profile with
        {
            Email = Email ?? user.Profile.Email,
            DateUpd = Instant > user.Profile.DateUpd ? Instant : user.Profile.DateUpd,
        },
    };
}
