using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Idempotency;
using Kinow.ClientApi.Identities;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Payments.Redeeming;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;
using Kinow.Lambda.Secrets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Kinow.ClientApi;

/// <summary>Puts the Client API together. The stores are the host's choice.</summary>
public static class ClientApiServices
{
    private static readonly Dictionary<string, ScalarCoercion> Scalars = new(StringComparer.Ordinal)
    {
        ["DateTime"] = new DateTimeScalar(),
        ["Date"] = new DateScalar(),
    };

    private static readonly ImmutableDictionary<string, Func<object, double>> CostMeasures =
        ImmutableDictionary<string, Func<object, double>>.Empty
            .Add("clauses", static query => QueryCost.Of((string)query))
            .Add("words", static text => SearchText.CountWords((string)text));

    /// <summary>
    /// How long a service gives an answer again that callers share. The memory of what it is made of ends after 300 ms, so that a change
    /// still shows within a second.
    /// </summary>
    public static TimeSpan AnswerAge { get; } = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Adds the Client API over the registered <see cref="ICatalogStore"/>, <see cref="IUserStore"/>, <see cref="ICredentialStore"/>,
    /// <see cref="IIdentityStore"/>, <see cref="ISessionStore"/>, <see cref="IExpiringStore"/>, <see cref="IAccountHistory"/> and
    /// <see cref="ICommandBus"/>. The token keys, what media are signed with and the other services that accounts are opened by are those
    /// of the environment unless they are configured.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="http">How GraphQL is served over HTTP.</param>
    /// <param name="engine">What the engine allows; its defaults when not given.</param>
    public static IServiceCollection AddClientApi(
        this IServiceCollection services, Action<GraphQLHttpOptions>? http = null, GraphQLOptions? engine = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<RequestOptions>();
        services.AddOptions<GraphQLHttpOptions>()
            .Configure<IOptions<RequestOptions>>((options, request) => Declare(options, request.Value));
        services.AddOptions<TokenOptions>().Configure(static options =>
        {
            options.Keys = Environment.GetEnvironmentVariable(TokenOptions.KeysVariable) ?? "";
            options.KeysFile = Environment.GetEnvironmentVariable(TokenOptions.KeysFileVariable) ?? "";
            options.ReadKeys = SecretReload.Of(TokenOptions.KeysVariable);
        });
        services.AddOptions<IdentityOptions>().Configure(static options =>
            options.Configuration = Environment.GetEnvironmentVariable(IdentityOptions.ConfigurationVariable) ?? "");
        services.AddOptions<RateLimitOptions>().Configure(static options =>
            options.Configuration = Environment.GetEnvironmentVariable(RateLimitOptions.ConfigurationVariable) ?? "");
        services.AddOptions<PlaybackOptions>().Configure(static options =>
            options.Configuration = Environment.GetEnvironmentVariable(PlaybackOptions.ConfigurationVariable) ?? "");
        services.TryAddSingleton(provider => new AccountServices(
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<ICredentialStore>(),
            provider.GetRequiredService<IIdentityStore>(),
            provider.GetRequiredService<ISessionStore>(),
            provider.GetRequiredService<ICommandBus>(),
            provider.GetRequiredService<IExpiringStore>(),
            provider.GetRequiredService<IAccountHistory>(),
            provider.GetRequiredService<IOptions<TokenOptions>>().Value,
            provider.GetRequiredService<IOptions<IdentityOptions>>().Value,
            provider.GetRequiredService<ILoggerFactory>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IOptions<RateLimitOptions>>().Value,
            provider.GetService<BackgroundTasks>(),
            provider.GetService<PaymentGateways>(),
            provider.GetService<ReceiptServices>()));
        services.TryAddSingleton<IGraphQLContextFactory>(provider => new ClientApiRequestFactory(
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<AccountServices>().Tokens,
            provider.GetRequiredService<AccountServices>().GroupTokens,
            provider.GetRequiredService<AccountServices>().SegmentTokens,
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<IOptions<RequestOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<AccountServices>().Limits));
        services.TryAddSingleton<IIdempotencyKeys>(provider => new IdempotencyKeys(
            new(provider.GetRequiredService<IExpiringStore>()), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IRegisteredOperations>(provider => new RegisteredOperations(
            provider.GetRequiredService<ICatalogStore>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IChangeSource>(provider => new CatalogChangeSource(provider.GetRequiredService<ICatalogStore>()));
        services.TryAddSingleton<LoggingErrorDescriber, ClientApiErrorDescriber>();
        return services.AddGraphQL(
            provider =>
            {
                var options = (engine ?? new()) with { Errors = provider.GetRequiredService<LoggingErrorDescriber>() };
                return CreateExecutor(
                    provider.GetRequiredService<ICatalogStore>(),
                    provider.GetRequiredService<AccountServices>(),
                    provider.GetRequiredService<IOptions<PlaybackOptions>>().Value,
                    options);
            },
            http);
    }

    /// <summary>The engine over a store, without HTTP.</summary>
    /// <param name="store">Where the catalogue is read.</param>
    /// <param name="accounts">What has to do with accounts.</param>
    /// <param name="playback">Where media are served from, and what their addresses are signed with.</param>
    /// <param name="options">What the engine allows; its defaults when not given.</param>
    /// <exception cref="FormatException">The playback configuration cannot be read, or there is none.</exception>
    public static GraphQLExecutor CreateExecutor(
        ICatalogStore store, AccountServices accounts, PlaybackOptions playback, GraphQLOptions? options = null)
    {
        var resolvers = ResolverTable.Over(store, accounts, PlaybackSettings.Of(playback), AppLimits.Of(options ?? new()));
        var (schema, bindings) = ClientApiContract.Create(resolvers, ListTexts.Of, new QueryRoot(), Scalars);
        return new(schema, bindings, (options ?? new()) with { CostMeasures = CostMeasures });
    }

    /// <summary>The schema of the contract, without the code behind it.</summary>
    public static Schema CreateSchema() => ClientApiContract.CreateSchema(ListTexts.Of, Scalars);

    // Texts follow the language, prices the currency, and what is listed the country and the groups.
    private static void Declare(GraphQLHttpOptions http, RequestOptions request)
    {
        http.VaryHeaders.Add(HeaderNames.AcceptLanguage);
        http.VaryHeaders.Add(request.CurrencyHeader);
        http.SegmentHeaders.Add(request.CountryHeader);
        http.SegmentParameter = request.SegmentParameter;
        http.Cors.AllowedHeaders.Add(request.CurrencyHeader);
        http.Cors.AllowedHeaders.Add(request.AppHeader);
        foreach (var name in (string[])[HeaderNames.AcceptLanguage, request.CurrencyHeader, request.AppHeader])
            http.Live.InitHeaders.Add(name);
        http.ForbiddenCodes.Add(AppErrorCodes.Blocked);
        http.BadRequestCodes.UnionWith([SessionErrorCodes.InvalidSegment, SessionErrorCodes.InvalidGroupToken]);
    }
}
