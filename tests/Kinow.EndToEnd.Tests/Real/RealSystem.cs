using Kinow.TestStripe;
using Kinow.TestSupport;
using Kinow.TestSupport.AppSync;

namespace Kinow.EndToEnd.Tests.Real;

/// <summary>
/// The whole system on real servers, under a platform of its own: prepared by the operator's tool, run by the local program.
/// </summary>
internal sealed class RealSystem : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly string[] Functions = ["graphql", "worker", "webhook"];

    private readonly Isolation isolation = new();
    private readonly string home = Directory.CreateTempSubdirectory("kinow-home-").FullName;
    private readonly Dictionary<string, string?> variables;
    private ProgramProcess? local;
    private Uri? url;

    private RealSystem(Dictionary<string, string?> variables) => this.variables = variables;

    /// <summary>Where the API answers since the last start.</summary>
    public Uri GraphQL => url ?? throw new InvalidOperationException("The system is not started.");

    /// <summary>What its programs find in their environment.</summary>
    public IReadOnlyDictionary<string, string?> Variables => variables;

    /// <summary>
    /// What one of the functions finds there: it reaches the database as a user of its own, with no more rights than it needs.
    /// </summary>
    /// <param name="function">The name of the function in lower case.</param>
    public IEnumerable<KeyValuePair<string, string?>> VariablesOf(string function) =>
        new Dictionary<string, string?>(variables, StringComparer.Ordinal)
        {
            ["KINOW_SQL"] = $"{Sql};AllowPublicKeyRetrieval=true",
            ["KINOW_SQL_USER"] = $"kinow_{isolation.Platform}_{function}",
            ["KINOW_SQL_PASSWORD"] = variables[PasswordOf(function)],
        };

    /// <summary>The connection string of its database.</summary>
    public string Sql => variables["KINOW_SQL"]!;

    /// <summary>What its programs take for the search engine from the next start on.</summary>
    public Uri Engine
    {
        set => variables["KINOW_SEARCH"] = value.ToString();
    }

    /// <summary>Stripe's API from the next start on: the address, and what goes with it.</summary>
    public Uri Stripe
    {
        set
        {
            variables["KINOW_PAYMENT_STRIPE_ADDRESS"] = value.ToString();
            variables["KINOW_PAYMENT_STRIPE_SECRET"] = StripeServer.Secret;
            variables["KINOW_PAYMENT_STRIPE_PUBLISHABLE"] = "pk_test_1";
            variables["KINOW_PAYMENT_STRIPE_WEBHOOK_SECRETS"] = StripeWebhooks.Secret;
        }
    }

    /// <summary>Where answers are broadcast from the next start on: the page of product 1, in French, to whoever does not tell a device.</summary>
    public AppSyncServer Broadcast
    {
        set
        {
            variables["KINOW_BROADCAST"] = $"appsync:{AppSyncServer.Region}";
            variables["KINOW_BROADCAST_PUBLISH"] = value.Publish.AbsoluteUri;
            variables["KINOW_BROADCAST_SUBSCRIBE"] = value.Subscribe.AbsoluteUri;
            variables["KINOW_BROADCAST_SUBSCRIBE_KEY"] = AppSyncServer.SubscribeKey;
            variables["KINOW_BROADCASTS"] =
                """
                [{
                  "operation": "ProductPage", "variables": [{ "id": "1" }],
                  "countries": ["FR"], "languages": ["fr"], "currencies": ["EUR"], "devices": ["UNKNOWN"]
                }]
                """;

            // Requests are signed by what the SDK finds.
            variables["AWS_ACCESS_KEY_ID"] = AppSyncServer.AccessKey;
            variables["AWS_SECRET_ACCESS_KEY"] = AppSyncServer.Secret;
            variables["AWS_REGION"] = AppSyncServer.Region;
        }
    }

    /// <summary>The queue of its commands.</summary>
    public string Commands => isolation.Queue;

    /// <summary>The queue of its dead letters.</summary>
    public string DeadLetters => isolation.DeadLetterQueue;

    /// <summary>What the local program has said since its last start.</summary>
    public string Output => local?.Output ?? "";

    /// <summary>Makes tables, a catalogue, accounts and indices.</summary>
    /// <param name="products">How many products.</param>
    /// <param name="mySql">The server to use; the shared one when not given.</param>
    /// <param name="engine">The search engine to use; the shared one when not given.</param>
    /// <param name="queue">The queue's server to use; the shared one when not given.</param>
    public static async Task<RealSystem> PrepareAsync(
        int products, PrivateServer? mySql = null, PrivateServer? engine = null, PrivateServer? queue = null)
    {
        var search = engine?.Search ?? await Servers.SearchAsync();
        var system = new RealSystem(new(StringComparer.Ordinal)
        {
            ["KINOW_SEARCH"] = search.Url.ToString(),
            ["KINOW_SEARCH_AUTH"] = search.Authentication,
            ["KINOW_QUEUE"] = queue?.Address ?? (await Servers.SqsAsync()).ToString(),
        });
        system.variables["KINOW_PLATFORM"] = $"{system.isolation.Platform}";
        system.variables["KINOW_QUEUE_NAME"] = system.isolation.Queue;
        system.variables["KINOW_SQL"] = mySql is null
            ? await Servers.MySqlAsync(system.isolation.Database)
            : $"{mySql.Address};Database={system.isolation.Database}";
        system.variables["XDG_DATA_HOME"] = system.home;
        system.variables["KINOW_WEBHOOK_SECRETS"] = "whsec_"
        + Convert.ToBase64String(Guid.NewGuid().ToByteArray().Concat(Guid.NewGuid().ToByteArray()).ToArray());
        foreach (var function in Functions) system.variables[PasswordOf(function)] = $"{Guid.NewGuid()}";
        await system.AdministerAsync("migrate");
        await system.AdministerAsync("seed", "--products", $"{products}", "--seed", "7", "--customers", "3");
        await system.AdministerAsync("reindex");
        return system;
    }

    /// <summary>Gives an order back by the operator's tool, which reaches the gateway for tests as the local program does.</summary>
    public Task RefundAsync(string order)
    {
        variables["KINOW_PAYMENT_TEST"] = "true";
        variables["KINOW_PAYMENT_TEST_SECRETS"] = variables["KINOW_WEBHOOK_SECRETS"];
        variables["KINOW_PAYMENT_TEST_ADDRESS"] = new Uri(GraphQL, "/").ToString();
        variables["KINOW_PAYMENT_TEST_WEBHOOK"] = new Uri(GraphQL, "/v1/payments/test").ToString();
        return AdministerAsync("orders", "refund", order, "--reason", "Not what was expected");
    }

    /// <summary>Runs the operator's tool to its end and gives what it said.</summary>
    public async Task<string> AdministerAsync(params string[] arguments)
    {
        await using var admin = ProgramProcess.Start("Kinow.ClientApi.Admin", "kinow-admin", arguments, variables);
        var code = await admin.WaitForExitAsync(Patience);
        Assert.True(code == 0, $"{arguments[0]} ended with {code}:\n{admin.Output}");
        return admin.Output;
    }

    /// <summary>Starts the local program. Returns once it listens.</summary>
    public async Task StartAsync(params string[] arguments)
    {
        local = ProgramProcess.Start(
            "Kinow.ClientApi.Local", "Kinow.ClientApi.Local", ["--stores", "real", "--no-ide", "--urls", "http://127.0.0.1:0", .. arguments], variables);
        var line = await local.WaitForLineAsync(static line => line.TrimStart().StartsWith("GraphQL ", StringComparison.Ordinal), Patience);
        url = new(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
    }

    /// <summary>Ends the local program in order.</summary>
    public async Task StopAsync()
    {
        await local!.StopAsync();
        await local.DisposeAsync();
        local = null;
    }

    /// <summary>Starts a worker with its dispatcher in a process of its own.</summary>
    public ProgramProcess StartWorker() => ProgramProcess.Start(
        "Kinow.ClientApi.Worker",
        "Kinow.ClientApi.Worker",
        [],
        [.. VariablesOf("worker"), new("KINOW_WEBHOOK_URL", new Uri(GraphQL, "/v1/notifications").ToString())]);

    /// <summary>A client that finds the API wherever it was started last.</summary>
    public ApiClient CreateClient() => new(() => GraphQL);

    private static string PasswordOf(string function) => "KINOW_SQL_PASSWORD_" + function.ToUpperInvariant();

    public async ValueTask DisposeAsync()
    {
        if (local is not null) await local.DisposeAsync();
        Directory.Delete(home, recursive: true);
    }
}
