using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.ReadModel.Background;
using Kinow.ClientApi.ReadModel.Overlay;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.ReadModel.Tests.Overlay;

/// <summary>What one container holds: connections and memory of its own on indices that it shares with others.</summary>
internal sealed class Container : IDisposable
{
    private Container(SearchGateway gateway, AccountIndices indices, IAccountRows rows, TimeProvider time)
    {
        (Gateway, Indices) = (gateway, indices);
        Pending = new(gateway, indices, Memory, time);
        Refresher = new(gateway, indices, rows);
        Local = new(time);
        Users = new(gateway, indices, rows, Refresher, Memory, Local, time);
        Settlement = new(Refresher, Pending, new(gateway, indices));
        Sessions = new(gateway, indices, rows);
        var documents = new CredentialDocuments(gateway, indices, time);
        Credentials = new(documents, rows);
        Identities = new(documents, rows);
    }

    public SearchGateway Gateway { get; }

    public AccountIndices Indices { get; }

    public PendingStateCache Memory { get; } = new();

    public PendingCommands Pending { get; }

    public AccountRefresher Refresher { get; }

    public BackgroundTasks Background { get; } = new();

    public LocalPendingCommands Local { get; }

    public UserStore Users { get; }

    public CommandSettlement Settlement { get; }

    public SessionStore Sessions { get; }

    public CredentialStore Credentials { get; }

    public IdentityStore Identities { get; }

    public static async Task<Container> CreateAsync(IAccountRows rows, int platform, TimeProvider? time = null)
    {
        var address = await Servers.SearchAsync();
        var gateway = new SearchGateway(new(address.Url)
        {
            Authentication = SearchAuthentication.Parse(address.Authentication),
            ReadTimeout = TimeSpan.FromSeconds(10),
            WriteTimeout = TimeSpan.FromSeconds(20),
        });
        var indices = new AccountIndices(platform);
        await indices.EnsureAsync(gateway, default);
        return new(gateway, indices, rows, time ?? TimeProvider.System);
    }

    /// <summary>A container whose engine does not answer.</summary>
    public static Container WithoutEngine(IAccountRows rows) => new(
        new(new(new Uri("http://127.0.0.1:1")) { MaxRetries = 0 }), new(1), rows, TimeProvider.System);

    public QueueCommandBus Bus(CommandQueue queue) => new(queue, Pending, Local, Background, NullLogger<QueueCommandBus>.Instance);

    public void Dispose() => Gateway.Dispose();
}
