using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Watching;

using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Accounts;

/// <summary>Everything that has to do with accounts, put together over the stores of a host.</summary>
public sealed class AccountServices : IDisposable
{
    private readonly PasswordHasher passwords = new();

    /// <summary>Puts the services together.</summary>
    /// <param name="catalog">Where the catalogue is read.</param>
    /// <param name="users">Where accounts are read.</param>
    /// <param name="credentials">Knows addresses and passwords.</param>
    /// <param name="sessions">Where sessions are kept.</param>
    /// <param name="commands">Takes commands.</param>
    /// <param name="options">How long sessions last, and what tokens are signed with.</param>
    /// <param name="loggers">The log.</param>
    /// <exception cref="FormatException">There are no keys, or they cannot be read.</exception>
    public AccountServices(
        ICatalogStore catalog,
        IUserStore users,
        ICredentialStore credentials,
        ISessionStore sessions,
        ICommandBus commands,
        TokenOptions options,
        ILoggerFactory loggers)
    {
        var keys = TokenKeys.Of(options);
        if (string.IsNullOrWhiteSpace(options.Keys)) Log.KeyGenerated(loggers.CreateLogger<AccountServices>());
        var profiles = new ProfileReader(catalog);
        var opener = new SessionService(sessions, commands, new(keys, options), options, loggers.CreateLogger<SessionService>());
        var sender = new AccountCommands(commands);
        Users = users;
        Tokens = new(keys, options);
        SignIn = new(users, credentials, opener, passwords);
        SignUp = new(profiles, credentials, commands, opener, passwords, loggers.CreateLogger<SignUp>());
        UpdateUserProfile = new(profiles, sender);
        ToggleBookmark = new(catalog, sender);
        AddWatchSession = new(catalog, sender);
    }

    internal IUserStore Users { get; }

    internal AccessTokenReader Tokens { get; }

    internal SignIn SignIn { get; }

    internal SignUp SignUp { get; }

    internal UpdateUserProfile UpdateUserProfile { get; }

    internal ToggleBookmark ToggleBookmark { get; }

    internal AddWatchSession AddWatchSession { get; }

    /// <inheritdoc/>
    public void Dispose() => passwords.Dispose();
}
