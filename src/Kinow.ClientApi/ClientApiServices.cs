using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Catalog;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Kinow.GraphQL.Types;

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

    /// <summary>
    /// Adds the Client API over the registered <see cref="ICatalogStore"/>, <see cref="IUserStore"/>, <see cref="ICredentialStore"/>,
    /// <see cref="ISessionStore"/> and <see cref="ICommandBus"/>. The token keys are those of the environment unless they are configured.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="http">How GraphQL is served over HTTP.</param>
    /// <param name="engine">What the engine allows; its defaults when not given.</param>
    public static IServiceCollection AddClientApi(
        this IServiceCollection services, Action<GraphQLHttpOptions>? http = null, GraphQLOptions? engine = null)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<RequestOptions>();
        services.AddOptions<GraphQLHttpOptions>().Configure<IOptions<RequestOptions>>((options, request) => Declare(options, request.Value));
        services.AddOptions<TokenOptions>().Configure(o => o.Keys = Environment.GetEnvironmentVariable(TokenOptions.KeysVariable) ?? "");
        services.TryAddSingleton(provider => new AccountServices(
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<IUserStore>(),
            provider.GetRequiredService<ICredentialStore>(),
            provider.GetRequiredService<ISessionStore>(),
            provider.GetRequiredService<ICommandBus>(),
            provider.GetRequiredService<IOptions<TokenOptions>>().Value,
            provider.GetRequiredService<ILoggerFactory>()));
        services.TryAddSingleton<IGraphQLContextFactory>(provider => new ClientApiRequestFactory(
            provider.GetRequiredService<ICatalogStore>(),
            provider.GetRequiredService<AccountServices>(),
            provider.GetRequiredService<IOptions<RequestOptions>>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<LoggingErrorDescriber, ClientApiErrorDescriber>();
        return services.AddGraphQL(
            provider =>
            {
                var options = (engine ?? new()) with { Errors = provider.GetRequiredService<LoggingErrorDescriber>() };
                return CreateExecutor(provider.GetRequiredService<ICatalogStore>(), provider.GetRequiredService<AccountServices>(), options);
            },
            http);
    }

    /// <summary>The engine over a store, without HTTP.</summary>
    /// <param name="store">Where the catalogue is read.</param>
    /// <param name="accounts">What has to do with accounts.</param>
    /// <param name="options">What the engine allows; its defaults when not given.</param>
    public static GraphQLExecutor CreateExecutor(ICatalogStore store, AccountServices accounts, GraphQLOptions? options = null)
    {
        var (schema, bindings) = ClientApiContract.Create(CatalogResolvers.Over(store, accounts), new QueryRoot(), new MutationRoot(), Scalars);
        return new(schema, bindings, options);
    }

    /// <summary>The schema of the contract, without the code behind it.</summary>
    public static Schema CreateSchema() => ClientApiContract.CreateSchema(Scalars);

    // Texts follow the language, prices the currency, and what is listed the country.
    private static void Declare(GraphQLHttpOptions http, RequestOptions request)
    {
        http.VaryHeaders.Add(HeaderNames.AcceptLanguage);
        http.VaryHeaders.Add(request.CurrencyHeader);
        http.SegmentHeaders.Add(request.CountryHeader);
        http.Cors.AllowedHeaders.Add(request.CurrencyHeader);
    }
}
