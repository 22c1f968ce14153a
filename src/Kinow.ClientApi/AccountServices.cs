using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Identities;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Redeeming;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Roots;
using Kinow.ClientApi.Screens;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Television;
using Kinow.ClientApi.Throttling;
using Kinow.ClientApi.Viewings;
using Kinow.ClientApi.Watching;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi;

/// <summary>Everything that has to do with accounts, put together over the stores of a host.</summary>
public sealed class AccountServices
{
    /// <summary>Puts the services together.</summary>
    /// <param name="catalog">Where the catalogue is read.</param>
    /// <param name="users">Where accounts are read.</param>
    /// <param name="credentials">Knows addresses and passwords.</param>
    /// <param name="identities">Knows identities of other services.</param>
    /// <param name="sessions">Where sessions are kept.</param>
    /// <param name="commands">Takes commands.</param>
    /// <param name="expiring">Where it is kept who plays on accounts, codes and tokens are, and what is counted for all processes.</param>
    /// <param name="history">Reads what only the owner of an account is given.</param>
    /// <param name="options">How long sessions last, and what tokens are signed with.</param>
    /// <param name="services">Which other services accounts can be opened by.</param>
    /// <param name="loggers">The log.</param>
    /// <param name="time">The clock; the system's when not given.</param>
    /// <param name="limits">How much callers may do; the usual when not given.</param>
    /// <param name="background">Where it is noted what goes on behind requests.</param>
    /// <param name="gateways">Who takes payments; nobody when not given.</param>
    /// <param name="receipts">What redeems receipts of app stores; none are taken when not given.</param>
    /// <exception cref="FormatException">There are no keys, or something of the configuration cannot be read.</exception>
    public AccountServices(
        ICatalogStore catalog,
        IUserStore users,
        ICredentialStore credentials,
        IIdentityStore identities,
        ISessionStore sessions,
        ICommandBus commands,
        IExpiringStore expiring,
        IAccountHistory history,
        TokenOptions options,
        IdentityOptions services,
        ILoggerFactory loggers,
        TimeProvider? time = null,
        RateLimitOptions? limits = null,
        BackgroundTasks? background = null,
        PaymentGateways? gateways = null,
        ReceiptServices? receipts = null)
    {
        var clock = time ?? TimeProvider.System;
        var keys = TokenKeyRing.Of(options, clock, loggers.CreateLogger<AccountServices>());
        var reader = new CatalogReader(catalog);
        var profiles = new ProfileReader(reader);
        TokenWriter = new(keys, options);
        var opener = Sessions = new(sessions, commands, TokenWriter, options, loggers.CreateLogger<SessionService>());
        var accounts = new AccountSessions(opener, new(users, commands));
        var settings = IdentitySettings = IdentitySettings.Of(services);
        (Clock, Users) = (clock, users);
        Tokens = new(keys, options);
        GroupTokens = new(keys, options);
        SegmentTokens = new(keys, options);
        var quotas = RateLimitSettings.Of(limits ?? new());
        var limitKeys = new LimitKeys(() => keys.Current.Signing.DeriveSecret("rate limits"));
        var (passwords, throttle) = (new PasswordHasher(), new SignInThrottle(expiring, limitKeys, quotas));
        Limits = new(quotas, expiring, limitKeys, clock, loggers.CreateLogger<RequestLimits>(), background);
        var addresses = new AddressReservation(credentials, commands, loggers.CreateLogger<AddressReservation>());
        var confirmation = new SecretConfirmation(credentials, passwords, throttle);
        var viewingLog = loggers.CreateLogger<ViewingPlaces>();
        Viewings = new(expiring);
        Places = new(reader, Viewings, viewingLog);
        var access = new ViewerAccess(reader, Places);
        var limited = new LimitedAccess(access);
        Gateways = gateways ?? new([]);
        var offers = new GatewayOffers(Gateways);
        Carts = new(reader, access, offers);
        Orders = new(reader, Gateways);
        var writer = new CredentialsWriter(credentials, addresses, commands);
        var televisions = new SignInRequests(expiring);
        Guesses = new(WindowOf(Quotas.AccountCodes), WindowOf(Quotas.AllCodes), televisions);
        var verifier = new IdentityVerifier(settings, ProviderClient.Open(clock), clock, loggers.CreateLogger<IdentityVerifier>());
        var owner = new OwnerConfirmation(confirmation, expiring, verifier, throttle);
        var making = new IdentityCommands(users, identities, addresses, commands, loggers.CreateLogger<IdentityCommands>());
        var bridge = settings.Servers is { } servers ? new SignInTokens(servers, options.Issuer) : null;
        Previews = new(settings.Servers is null ? null : new PreviewTokens(settings.Servers, options.Issuer));
        var account = new AccountCommands(commands);
        Mutations = new MutationResolver(
            new(
                users,
                credentials,
                opener,
                accounts,
                passwords,
                throttle,
                new(users, credentials, accounts, televisions, throttle),
                new(verifier, new(users, credentials, identities, making), accounts, throttle),
                new(bridge, users, expiring, accounts, throttle)),
            new(profiles, users, addresses, new(commands, loggers.CreateLogger<WelcomeMail>()), accounts, passwords, throttle),
            new(confirmation, new(users, expiring, writer, accounts, passwords, throttle), writer, opener, passwords),
            new(expiring, commands, new(WindowOf(Quotas.AddressRecoveries))),
            new(users, expiring, commands, throttle),
            new(commands, WindowOf(Quotas.AccountConfirmations)),
            new(reader, commands, new(WindowOf(Quotas.AddressSupport)), WindowOf(Quotas.AccountSupport)),
            new(opener, account),
            new(owner, opener, Viewings, account, viewingLog),
            new(owner, new(history), WindowOf(Quotas.AccountExports)),
            new(settings, identities, account),
            new(reader, limited, account),
            new(reader, limited, Viewings, account, viewingLog),
            new(reader, televisions, throttle),
            new(televisions, Guesses),
            new(reader, users, opener, new(confirmation), confirmation, new(credentials, passwords), account),
            new(reader, Carts, offers, Gateways, expiring, Orders, account, access, users, throttle, receipts),
            new(reader, access, Carts, new(WindowOf(Quotas.AccountVouchers), WindowOf(Quotas.AddressVouchers)), commands),
            profiles,
            reader,
            account);

        SharedWindow WindowOf(RateLimit usual) => new(expiring, limitKeys, quotas[usual]);
    }

    internal TimeProvider Clock { get; }

    internal IUserStore Users { get; }

    internal AccessTokenReader Tokens { get; }

    internal AccessTokenWriter TokenWriter { get; }

    internal SessionService Sessions { get; }

    internal GroupTokens GroupTokens { get; }

    internal SegmentTokens SegmentTokens { get; }

    internal RequestLimits Limits { get; }

    internal ViewingStore Viewings { get; }

    internal ViewingPlaces Places { get; }

    internal PaymentGateways Gateways { get; }

    internal OrderReader Orders { get; }

    internal CartReader Carts { get; }

    internal IMutationResolver Mutations { get; }

    internal SignInCodeGuesses Guesses { get; }

    internal IdentitySettings IdentitySettings { get; }

    internal DisplayAudiences Previews { get; }
}
