using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.Lambda;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>
/// The service as it is deployed, over the generated catalogue and a few accounts. Its time stands still unless it is given a clock.
/// </summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly WebApplication application;

    private RunningService(WebApplication application, CountingStore store) => (this.application, Store) = (application, store);

    public CountingStore Store { get; }

    /// <summary>Where it listens; nowhere on Lambda.</summary>
    public string Url => application.Urls.Single();

    /// <param name="runtime">The connection to Lambda; null for Kestrel.</param>
    /// <param name="time">The clock; null for one that stands still.</param>
    /// <param name="add">Registers more; the last one of a kind counts.</param>
    public static async Task<RunningService> StartAsync(
        IEnumerable<User> users, Action<GraphQLHttpOptions> configure, LambdaRuntime? runtime = null, TimeProvider? time = null,
        Action<IServiceCollection>? add = null)
    {
        var clock = time ?? new FakeTimeProvider(Api.Now);
        var accounts = new EmbeddedAccountStore([.. users.Select(static user => (user, new Credential(user.Id, user.Profile.Email, "")))], clock);
        var store = new CountingStore(new EmbeddedCatalogStore(Api.Content));
        var service = ClientApiHost.Build(["--urls", "http://127.0.0.1:0"], runtime, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services
                .AddSingleton<TimeProvider>(clock)
                .AddSingleton<ICatalogStore>(store)
                .AddSingleton<IUserStore>(accounts)
                .AddSingleton<ICredentialStore>(accounts.Credentials)
                .AddSingleton<IIdentityStore>(accounts.Identities)
                .AddSingleton<ISessionStore>(accounts.Sessions)
                .AddSingleton<IExpiringStore>(new EmbeddedExpiringStore(clock))
                .AddSingleton<IAccountHistory>(accounts.History)
                .AddSingleton<ICommandBus>(accounts)
                .PostConfigure(configure)
                .PostConfigure<RateLimitOptions>(static limits => limits.CountsRequests = false)
                .PostConfigure<TokenOptions>(static tokens => tokens.Keys = Api.Generated.Tokens.Keys)
                .PostConfigure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true);
            add?.Invoke(builder.Services);
        });
        await service.StartAsync();
        return new(service, store);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
