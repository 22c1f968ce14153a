using System.Text.Json;

using Kinow.ClientApi;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Sessions;
using Kinow.ClientApi.Storage;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.Bench.System;

/// <summary>The Client API without HTTP, over stores of choice.</summary>
internal sealed class Subject : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly GraphQLExecutor executor;
    private readonly IGraphQLContextFactory contexts;
    private readonly Dictionary<string, PreparedDocument> documents = new(StringComparer.Ordinal);

    private Subject(IServiceCollection collection)
    {
        collection.AddLogging();
        collection.Configure<TokenOptions>(o => o.AllowGeneratedKeys = true);
        collection.AddClientApi();
        services = collection.BuildServiceProvider();
        executor = services.GetRequiredService<GraphQLExecutor>();
        contexts = services.GetRequiredService<IGraphQLContextFactory>();
    }

    public bool IsReal => services.GetService<RealStores>() is not null;

    /// <summary>The stores on real servers; fails for those in memory.</summary>
    public RealStores Stores => services.GetRequiredService<RealStores>();

    public static Subject Embedded(int products) => new(new ServiceCollection().AddGeneratedStores(seed: 1, products, DateTimeOffset.UtcNow));

    public static Subject Real(RealStoreOptions options) => new(new ServiceCollection().AddRealStores(options));

    /// <summary>Runs an operation of this folder and returns the size of its answer in bytes. An answer with errors is a failure.</summary>
    public async ValueTask<int> RunAsync(string operation, JsonElement variables = default, string? token = null)
    {
        using var response = await ExecuteAsync(operation, variables, token);
        return response.ErrorCode is { } code ? throw new InvalidOperationException($"{operation}: {code}") : response.Body.Length;
    }

    public async Task<string> SignUpAsync()
    {
        var variables = JsonElement.Parse($$"""{"email":"bench-{{Guid.NewGuid():N}}@example.org"}""");
        using var response = await ExecuteAsync("SignUp", variables, null);
        using var answer = JsonDocument.Parse(response.Body);
        return answer.RootElement.GetProperty("data").GetProperty("signup").GetProperty("accessToken").GetString()!;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async ValueTask<GraphQLResponse> ExecuteAsync(string operation, JsonElement variables, string? token)
    {
        var http = new DefaultHttpContext();
        if (token is not null) http.Request.Headers.Authorization = $"Bearer {token}";
        var context = await contexts.CreateAsync(http);
        return await executor.ExecuteAsync(Document(operation), null, variables, context);
    }

    private PreparedDocument Document(string operation)
    {
        if (documents.TryGetValue(operation, out var known)) return known;
        using var stream = typeof(Subject).Assembly.GetManifestResourceStream($"{operation}.graphql")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return documents[operation] = executor.Prepare(bytes);
    }
}
