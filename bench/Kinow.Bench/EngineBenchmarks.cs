using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Kinow.ClientApi;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.Bench;

/// <summary>What the engine does between the bytes of a document and the bytes of an answer, without HTTP.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly EmbeddedCatalogStore store = new(GeneratedCatalog.Create(1, GeneratedCatalog.DefaultProducts, DateTimeOffset.UtcNow));
    private readonly JsonElement variables = JsonElement.Parse("""{"id":"3"}""");
    private byte[] document = [];
    private GraphQLExecutor executor = null!;
    private PreparedDocument prepared = null!;
    private Func<ClientApiRequest> createRequest = null!;

    [Params("HomeScreen", "OneProduct")]
    public string Operation { get; set; } = "";

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        document = Operations.Read(Operation);
        var accounts = new EmbeddedAccountStore([]);
        var options = new TokenOptions { AllowGeneratedKeys = true };
        var services = new AccountServices(
            store,
            accounts,
            accounts.Credentials,
            accounts.Identities,
            accounts.Sessions,
            accounts,
            new EmbeddedExpiringStore(TimeProvider.System),
            accounts.History,
            options,
            new(),
            NullLoggerFactory.Instance);
        executor = ClientApiServices.CreateExecutor(store, services, new() { AllowGeneratedKeys = true });
        prepared = executor.Prepare(document);
        var settings = await store.GetSettingsAsync(null, CancellationToken.None);
        var audience = new CatalogAudience(
            CountryCode.Parse("FR"), new LanguageChain(LanguageCode.Parse("en"), LanguageCode.Parse("en")), DateTimeOffset.UtcNow);
        createRequest = () => new ClientApiRequest(new DefaultHttpContext(), new(audience), settings.DefaultCurrency);
    }

    /// <summary>Parsing, limits, validation.</summary>
    [Benchmark]
    public PreparedDocument Prepare() => executor.Prepare(document);

    /// <summary>The same, and planning.</summary>
    [Benchmark]
    public PlannedRequest PrepareAndPlan() => executor.Prepare(document).Plan(null, variables);

    /// <summary>Running a document that is ready.</summary>
    [Benchmark]
    public async Task<int> Execute()
    {
        using var response = await executor.ExecuteAsync(prepared, null, variables, createRequest());
        return response.Body.Length;
    }
}
