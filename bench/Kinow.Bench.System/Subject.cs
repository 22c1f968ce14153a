using System.Text.Json;
using Kinow.ClientApi;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.ReadModel;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.Bench.System;

/// <summary>The Client API without HTTP, over stores of choice.</summary>
internal sealed class Subject : IAsyncDisposable
{
    private const int Attempts = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ServiceProvider services;
    private readonly GraphQLExecutor executor;
    private readonly IGraphQLContextFactory contexts;
    private readonly Dictionary<string, PreparedDocument> documents = new(StringComparer.Ordinal);

    private readonly SearchGateway? gateway;

    private Subject(IServiceCollection collection)
    {
        collection.AddLogging();
        collection.Configure<TokenOptions>(o => o.AllowGeneratedKeys = true);
        collection.Configure<PlaybackOptions>(o => o.AllowGeneratedKeys = true);
        collection.Configure<RateLimitOptions>(o => o.CountsRequests = false);
        collection.AddClientApi();
        services = collection.BuildServiceProvider();
        executor = services.GetRequiredService<GraphQLExecutor>();
        contexts = services.GetRequiredService<IGraphQLContextFactory>();
        gateway = services.GetService<SearchGateway>();
    }

    /// <summary>What has been asked of the search engine so far; nothing where everything is in memory.</summary>
    public SearchStatistics Engine => gateway?.Statistics ?? default;

    public static Subject Embedded(int products) =>
        new(new ServiceCollection().AddDemoStores(seed: 1, products, DateTimeOffset.UtcNow));

    /// <summary>
    /// Stores on real servers, with time enough: what is measured is how long an answer takes, not whether it comes within a deadline.
    /// </summary>
    public static Subject Real(RealStoreOptions options) => new(
        new ServiceCollection().AddRealStores(options with
        {
            Fill = options.Fill with { Limit = Patience },
            Memory = options.Memory with { LoadLimit = Patience },
            Search = options.Search with { ReadTimeout = Patience },
        }));

    /// <summary>Runs an operation of this folder and returns the size of its answer in bytes. An answer with errors is a failure.</summary>
    public async ValueTask<int> RunAsync(string operation, JsonElement variables = default, string? token = null)
    {
        using var response = await ExecuteAsync(operation, variables, token);
        return response.ErrorCode is { } code ? throw new InvalidOperationException($"{operation}: {code}") : response.Body.Length;
    }

    /// <summary>Runs an operation of this folder until it is answered, and returns its data.</summary>
    public async Task<JsonElement> AskAsync(string operation)
    {
        using var response = await AnswerAsync(operation, static () => default);
        using var answer = JsonDocument.Parse(response.Body);
        return answer.RootElement.GetProperty("data").Clone();
    }

    /// <summary>
    /// Waits until an operation is answered: in a process that has just started, the first may take longer than the time that reading has.
    /// </summary>
    public async Task WarmAsync(string operation, JsonElement variables = default) =>
        (await AnswerAsync(operation, () => variables)).Dispose();

    /// <summary>Makes a new account and returns its access token.</summary>
    public async Task<string> SignUpAsync()
    {
        using var response = await AnswerAsync(
            "SignUp", static () => JsonElement.Parse($$"""{"email":"bench-{{Guid.NewGuid():N}}@example.org"}"""));
        using var answer = JsonDocument.Parse(response.Body);
        return answer.RootElement.GetProperty("data").GetProperty("signup").GetProperty("accessToken").GetString()!;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<GraphQLResponse> AnswerAsync(string operation, Func<JsonElement> variables)
    {
        for (var attempt = 1; ; attempt++)
        {
            var response = await ExecuteAsync(operation, variables(), null);
            if (response.ErrorCode is not { } code) return response;
            response.Dispose();
            if (attempt == Attempts) throw new InvalidOperationException($"{operation}: {code}");
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
    }

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
