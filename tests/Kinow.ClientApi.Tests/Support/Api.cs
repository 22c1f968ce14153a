using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Receipts;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Planning;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>The API over a small generated catalogue, at a fixed moment.</summary>
internal sealed class Api
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly CatalogContent Content = GeneratedCatalog.Create(7, 300, Now);

    public static readonly Api Generated = new(Content);

    private const string AppHeader = "X-App-Build";

    private readonly GraphQLExecutor executor;

    public Api(
        CatalogContent content,
        GraphQLOptions? options = null,
        ImmutableArray<(User, Credential)>? accounts = null,
        ICommandBus? commands = null,
        TokenOptions? tokens = null,
        ICatalogStore? catalog = null,
        ISessionStore? sessions = null,
        ICredentialStore? credentials = null,
        IUserStore? users = null,
        PlaybackOptions? playback = null,
        IExpiringStore? expiring = null,
        string identities = "",
        IAccountHistory? history = null,
        TimeProvider? time = null,
        string limits = "",
        PaymentGateways? gateways = null,
        ReceiptReaders? receipts = null)
    {
        Settings = content.Settings;
        Accounts = new(accounts ?? []);
        Store = catalog as CountingStore ?? new(catalog ?? new EmbeddedCatalogStore(content, Accounts.Books.UsesOf));
        var bus = commands ?? Accounts;
        Services = new(
            Store,
            users ?? Accounts,
            credentials ?? Accounts.Credentials,
            Accounts.Identities,
            sessions ?? Accounts.Sessions,
            bus,
            Expiring = expiring ?? new EmbeddedExpiringStore(Clock),
            history ?? Accounts.History,
            Tokens = tokens ?? new() { Keys = TestKeys.First },
            new() { Configuration = identities },
            NullLoggerFactory.Instance,
            time,
            new() { Configuration = limits, CountsRequests = limits.Length > 0 },
            gateways: gateways ?? new([Gateway, new MemoryGateway { Name = "once", SupportsRecurring = false }]),
            receipts: receipts is null ? null : new(receipts, new(Accounts.StorePurchases, Expiring, Clock), new(Store, Clock)));
        executor = ClientApiServices.CreateExecutor(Store, Services, playback ?? new() { AllowGeneratedKeys = true }, options);
    }

    public CountingStore Store { get; }

    public EmbeddedAccountStore Accounts { get; }

    public AccountServices Services { get; }

    /// <summary>The clock of the records that expire. It follows the latest caller.</summary>
    public FakeTimeProvider Clock { get; } = new(Now);

    public IExpiringStore Expiring { get; }

    public TokenOptions Tokens { get; }

    /// <summary>What takes payments, unless others were given.</summary>
    public MemoryGateway Gateway { get; } = new();

    private PlatformSettings Settings { get; }

    /// <summary>An API of its own over the generated catalogue, so that its calls can be counted.</summary>
    public static Api Counted() => new(Content);

    /// <summary>An API of its own with some accounts.</summary>
    public static Api With(params User[] users) =>
        new(Content, accounts: [.. users.Select(static user => (user, new Credential(user.Id, user.Profile.Email, "")))]);

    /// <summary>A caller who has signed in to an account.</summary>
    public Caller SignedIn(User user, DateTimeOffset? at = null) =>
        new() { Token = TokenOf(user.Id, at: at), At = at ?? Now };

    /// <summary>A caller who has signed in to an account, with a session in the store.</summary>
    public async Task<Caller> OpenAsync(User user, Guid? profile = null)
    {
        var session = new Session { Id = Guid.CreateVersion7(Now), UserId = user.Id, TokenHash = [.. new byte[32]], Expires = Now.AddDays(1) };
        await Accounts.Sessions.CreateAsync(session, default);
        return new() { Token = TokenOf(user.Id, session: session.Id, profile: profile) };
    }

    /// <summary>An access token as this API issues it.</summary>
    public string TokenOf(
        Guid userId,
        bool anonymous = false,
        DateTimeOffset? at = null,
        string? keys = null,
        Guid? session = null,
        Guid? profile = null,
        GroupSet? groups = null)
    {
        var options = new TokenOptions { Keys = keys ?? Tokens.Keys };
        var token = new AccessToken(userId, session ?? Guid.CreateVersion7(Now), anonymous, (at ?? Now) + options.AccessLifetime, profile)
        {
            Groups = groups ?? GroupSet.None,
        };
        return new AccessTokenWriter(TestKeys.RingOf(options), options).Write(token, at ?? Now);
    }

    public async Task<Answer> SendAsync(string query, object? variables = null, Caller? caller = null)
    {
        caller ??= new();
        if (caller.At > Clock.GetUtcNow()) Clock.SetUtcNow(caller.At);
        using var document = JsonSerializer.SerializeToDocument(variables ?? new { });
        var prepared = executor.Prepare(Encoding.UTF8.GetBytes(query));
        using var response = await executor.ExecuteAsync(prepared, null, document.RootElement, RequestOf(caller));
        using var body = JsonDocument.Parse(response.Body);
        FieldErrors.Check(body.RootElement, prepared.Plan(null, document.RootElement).Plan);
        return new(body.RootElement.Clone(), response.CachePolicy);
    }

    /// <summary>What a subscription answers.</summary>
    public async IAsyncEnumerable<JsonElement> SubscribeAsync(string query, object? variables, Caller caller)
    {
        using var document = JsonSerializer.SerializeToDocument(variables ?? new { });
        var planned = executor.Prepare(Encoding.UTF8.GetBytes(query)).Plan(null, document.RootElement);
        await foreach (var response in executor.SubscribeAsync(planned, _ => new(RequestOf(caller))))
        {
            using (response)
            {
                using var body = JsonDocument.Parse(response.Body);
                FieldErrors.Check(body.RootElement, planned.Plan);
                yield return body.RootElement.Clone();
            }
        }
    }

    /// <summary>The data of an answer that must be without errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null, Caller? caller = null) =>
        (await SendAsync(query, variables, caller)).Data;

    public OperationPlan Plan(string query, object? variables = null)
    {
        using var document = JsonSerializer.SerializeToDocument(variables ?? new { });
        var planned = executor.Prepare(Encoding.UTF8.GetBytes(query)).Plan(null, document.RootElement);
        Assert.True(planned.Errors.IsEmpty, planned.Errors.IsEmpty ? "" : planned.Errors[0].Message);
        return planned.Plan!;
    }

    private ClientApiRequest RequestOf(Caller caller) => new(
        HttpOf(caller),
        new(
            new(
                caller.Country.Length == 0 ? CountryCode.Unknown : CountryCode.Parse(caller.Country),
                new LanguageChain(LocaleCode.Parse(caller.Language).Language, Settings.DefaultLanguage.Code),
                caller.At),
            Store.CreateBatch()),
        Settings.Currencies.Single(c => c.IsoCode == caller.Currency),
        ViewerOf(caller),
        LocaleCode.Parse(caller.Language))
    {
        Gate = new(Settings.Apps, AppHeader),
        Limits = Services.Limits,
    };

    private static DefaultHttpContext HttpOf(Caller caller)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = caller.Address } };
        if (caller.App is { } app) http.Request.Headers[AppHeader] = app;
        return http;
    }

    private Viewer? ViewerOf(Caller caller) =>
        caller.Token is { } token ? new(Services.Tokens.Read(token, caller.At), Accounts)
        : caller.User is { } user ? new(new AccessToken(user.Id, Guid.NewGuid(), false, DateTimeOffset.MaxValue), user)
        : null;
}
