using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Availability;
using Kinow.GraphQL.AspNetCore;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Kinow.ClientApi.Hosting;

/// <summary>
/// Reads the catalogue once, as a request would, before the first request: what is compiled, read and connected at its first use is not
/// paid for by somebody whose time is limited.
/// </summary>
internal sealed class CatalogWarmUp(GraphQLExecutor executor, IGraphQLContextFactory contexts, TimeProvider time)
{
    // Each try gets further than the one before it. Stores that are away are none of its business.
    private const int Tries = 4;

    /// <summary>After this time on Lambda there is no further try: an invocation may be waiting.</summary>
    public static TimeSpan LambdaLimit { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Products that are read on Lambda, where the code is compiled.</summary>
    public const int LambdaProducts = 1;

    /// <summary>Products that are read where code gets fast as it runs: a screen full.</summary>
    public const int Products = 50;

    /// <summary>Reads until an answer has no error, a few times at most.</summary>
    /// <param name="products">How many products are read.</param>
    /// <param name="limit">No try begins after this time.</param>
    /// <param name="stop">Ends it with an exception.</param>
    public async Task RunAsync(int products, TimeSpan limit, CancellationToken stop)
    {
        var document = executor.Prepare(Encoding.UTF8.GetBytes(Query(products)));
        var started = time.GetTimestamp();
        for (var i = 0; i < Tries && time.GetElapsedTime(started) < limit && !await TryAsync(document); i++)
        {
            stop.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> TryAsync(PreparedDocument document)
    {
        try
        {
            var context = await contexts.CreateAsync(new DefaultHttpContext());
            using var response = await executor.ExecuteAsync(document, null, default(JsonElement), context);
            return response.ErrorCode is null;
        }
        catch (Exception away) when (away is StoreUnavailableException or GraphQLException)
        {
            return false;
        }
    }

    private static string Query(int products) => $$"""
        query WarmUp {
          cms {
            categories(query: "parent: 0", perPage: 1) { items { id name } }
            products(perPage: {{products}}) {
              items { id name images { source } extension { ... on ProductTVOD { accessModes { priceFormat } } } }
            }
          }
        }
        """;
}
